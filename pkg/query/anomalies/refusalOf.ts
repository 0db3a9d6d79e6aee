import { PresageError } from '../../series/PresageError';
import type { RefusedSeries } from './JudgedSet';

/**
 * Turns an error for people into what is known of a series.
 * @throws {unknown} the error itself where it is none for people
 */
export function refusalOf(error: unknown): RefusedSeries {
  if (error instanceof PresageError) {
    return { problem: error.toJSON() };
  }
  throw error;
}
