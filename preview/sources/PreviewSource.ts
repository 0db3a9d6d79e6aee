import type { Frame } from '../../pkg/series/Frame';
import type { RangeQuery } from './RangeQuery';

/** A data source the preview's server answers itself, or passes on to a real server. */
export interface PreviewSource {
  /** Expressions worth trying, the best one first; none where it isn't known what there is. */
  readonly examples: readonly string[];
  /** @throws {PresageError} where the query can't be answered. */
  queryRange(query: RangeQuery, signal: AbortSignal): Promise<Frame[]>;
}
