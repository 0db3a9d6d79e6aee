import { cloneDeep, set, unset } from 'lodash';

/** A copy of an object with the value at a path (`legend.showLegend`) replaced; undefined takes it away. */
export function withValue<T extends object>(object: T, path: string, value: unknown): T {
  const copy = cloneDeep(object);
  if (value === undefined) {
    unset(copy, path);
    return copy;
  }
  return set(copy, path, value);
}
