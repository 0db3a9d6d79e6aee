import { useCallback, useState } from 'react';
import type uPlot from 'uplot';
import type { PlotBox } from './PlotBox';

/** @returns where the plot was drawn last, and what to call after each drawing; always the same function */
export function usePlotBox(): [box: PlotBox | undefined, onDrawn: (u: uPlot) => void] {
  const [box, setBox] = useState<PlotBox>();
  const onDrawn = useCallback(({ bbox }: uPlot) => {
    const drawn = { leftPx: bbox.left / devicePixelRatio, widthPx: bbox.width / devicePixelRatio };
    setBox((known) => (known?.leftPx === drawn.leftPx && known.widthPx === drawn.widthPx ? known : drawn));
  }, []);
  return [box, onDrawn];
}
