import type { SeriesIncident } from '../../anomaly/incidents/Situation';
import type { Verdicts } from '../../anomaly/Verdicts';

/** What is written of each row of a table. */
export interface JudgedTable {
  /** The values that the verdicts are about; NaN where one is missing. */
  readonly values: Float64Array;
  readonly verdicts: RowVerdicts;
  /** How many series were judged: each column, or all of them as one. */
  readonly seriesCount: number;
  readonly incidents: readonly SeriesIncident[];
  /** Names of the series that were still being learnt at the last row. */
  readonly learning: readonly string[];
}

export type RowVerdicts = Pick<Verdicts, 'expected' | 'lower' | 'upper' | 'score' | 'anomalous' | 'severity'>;
