import { useCallback, useState } from 'react';
import type uPlot from 'uplot';
import type { PlotBox } from './PlotBox';

/** @returns where the plot was drawn last, and what to call after each drawing; always the same function */
export function usePlotBox(): [box: PlotBox | undefined, onDrawn: (u: uPlot) => void] {
  const [box, setBox] = useState<PlotBox>();
  const onDrawn = useCallback(({ bbox }: uPlot) => {
    const drawn = {
      leftPx: bbox.left / devicePixelRatio,
      widthPx: bbox.width / devicePixelRatio,
      bottomPx: (bbox.top + bbox.height) / devicePixelRatio,
    };
    setBox((known) => (known !== undefined && isSame(known, drawn) ? known : drawn));
  }, []);
  return [box, onDrawn];
}

function isSame(a: PlotBox, b: PlotBox): boolean {
  return a.leftPx === b.leftPx && a.widthPx === b.widthPx && a.bottomPx === b.bottomPx;
}
