import type { Samples } from '../../../pkg/series/Samples';
import { keyWithoutQuery } from './listSeries';

/**
 * Finds a panel's series in the history: by its key, or, where a transformation joined the answers of several queries,
 * by its name and labels alone, if only one series has them.
 */
export function findHistory(history: ReadonlyMap<string, Samples>, key: string): Samples | undefined {
  const exact = history.get(key);
  if (exact !== undefined) {
    return exact;
  }
  const wanted = keyWithoutQuery(key);
  const alike = [...history].filter(([other]) => keyWithoutQuery(other) === wanted);
  return alike.length === 1 ? alike[0]?.[1] : undefined;
}
