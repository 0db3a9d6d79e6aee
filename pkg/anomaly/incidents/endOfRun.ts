import type { AnomalousRun } from '../anomalousRuns';
import type { Incident } from './Incident';
import type { AlarmColumns } from './incidentOfRun';

/**
 * The last point of a run that is unusual itself: an alarm waits for a while of calm before it closes, and that calm is
 * no part of what happened. A shift ends where it is learnt, and what several series do shows in no band.
 * @returns place of the sample
 */
export function endOfRun(
  values: Float64Array,
  { lower, upper }: Pick<AlarmColumns, 'lower' | 'upper'>,
  { first, last }: AnomalousRun,
  kind: Incident['kind']
): number {
  const isUnusual = (i: number): boolean => {
    const value = values[i]!;
    return kind === 'flat' ? value === values[i - 1] : Number.isNaN(value) || value < lower[i]! || value > upper[i]!;
  };
  if (kind === 'shift' || kind === 'combination') {
    return last;
  }
  for (let i = last; i >= first; i--) {
    if (isUnusual(i)) {
      return i;
    }
  }
  return last;
}
