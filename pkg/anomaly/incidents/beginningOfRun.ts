import type { Incident } from './Incident';

/**
 * @param first place of an alarm's first sample
 * @returns place of the sample that what is unusual began with: the first of the values that stand still, or the last
 * value before none came; `first` for all other kinds
 */
export function beginningOfRun(values: Float64Array, first: number, kind: Incident['kind']): number {
  if (kind === 'flat') {
    return firstOfEqual(values, first);
  }
  return kind === 'missing' ? lastMeasuredBefore(values, first) : first;
}

function firstOfEqual(values: Float64Array, first: number): number {
  let place = first;
  while (place > 0 && values[place - 1] === values[first]) {
    place--;
  }
  return place;
}

function lastMeasuredBefore(values: Float64Array, first: number): number {
  let place = first - 1;
  while (place >= 0 && Number.isNaN(values[place])) {
    place--;
  }
  return place === -1 ? first : place;
}
