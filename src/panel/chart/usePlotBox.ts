import { useCallback, useState } from 'react';
import type { PlotBox } from './PlotBox';

/** @returns where the plot was drawn last, and what to call after each drawing; always the same function */
export function usePlotBox(): [box: PlotBox | undefined, onDrawn: (box: PlotBox) => void] {
  const [box, setBox] = useState<PlotBox>();
  const onDrawn = useCallback(
    (drawn: PlotBox) =>
      setBox((known) => (known?.leftPx === drawn.leftPx && known.widthPx === drawn.widthPx ? known : drawn)),
    []
  );
  return [box, onDrawn];
}
