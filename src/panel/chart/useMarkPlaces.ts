import { useCallback, useState } from 'react';
import type uPlot from 'uplot';
import type { ChartOverlay } from './ChartOverlay';
import { type PlacedMark, placeMarks } from './placeMarks';

/** @returns where the marks are, and what to call after each drawing; always the same function */
export function useMarkPlaces(
  getOverlay: () => ChartOverlay
): [places: readonly PlacedMark[], onDrawn: (u: uPlot) => void] {
  const [places, setPlaces] = useState<readonly PlacedMark[]>([]);
  const onDrawn = useCallback(
    (u: uPlot) => {
      const drawn = placeMarks(u, getOverlay().marks);
      setPlaces((known) => (isSame(known, drawn) ? known : drawn));
    },
    [getOverlay]
  );
  return [places, onDrawn];
}

function isSame(known: readonly PlacedMark[], drawn: readonly PlacedMark[]): boolean {
  return (
    known.length === drawn.length &&
    known.every((place, i) => {
      const other = drawn[i];
      return place.mark === other?.mark && place.leftPx === other.leftPx && place.topPx === other.topPx;
    })
  );
}
