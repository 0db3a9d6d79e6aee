import { type MutableRefObject, useLayoutEffect } from 'react';
import type uPlot from 'uplot';
import type { ChartOverlay } from './ChartOverlay';

interface Props {
  readonly overlay: ChartOverlay;
  readonly targetRef: MutableRefObject<ChartOverlay>;
  readonly plotRef: MutableRefObject<uPlot | undefined>;
}

/** Hands a new overlay on, and has it drawn where nothing else is to be drawn anew. */
export function OverlayPlugin({ overlay, targetRef, plotRef }: Props) {
  useLayoutEffect(() => {
    targetRef.current = overlay;
    plotRef.current?.redraw(false, false);
  }, [overlay, targetRef, plotRef]);

  useLayoutEffect(
    () => () => {
      plotRef.current = undefined;
    },
    [plotRef]
  );
  return null;
}
