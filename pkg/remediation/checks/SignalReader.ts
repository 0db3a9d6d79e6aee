import type { QueryUser } from '../../query/SourceClient';
import type { Samples } from '../../series/Samples';
import type { TimeRange } from '../../series/TimeRange';
import type { Signal } from '../policies/Policy';

/** The series that each signal's query gives, by the signal's name. */
export type SignalSeries = ReadonlyMap<string, readonly Samples[]>;

export interface SignalRequest {
  readonly orgId: number;
  readonly signals: readonly Signal[];
  readonly range: TimeRange;
  readonly intervalMs: number;
  /** Who must be allowed to query the sources; Presage's own account where absent. */
  readonly user?: QueryUser;
}

/** How signals are read. */
export interface SignalReader {
  /** @throws {PresageError} where a source fails, is slow, or returns no time series */
  read(request: SignalRequest, signal: AbortSignal): Promise<SignalSeries>;
}
