import type { StretchOption } from './StretchOption';

/** What the command `anomalies` was asked for, checked. */
export interface AnomaliesOptions {
  /** From 0 (only the extreme) to 100 (the slightest). */
  readonly sensitivity: number;
  /** Whether the columns are judged as one system. */
  readonly together?: true;
  /** Names of the columns to judge; where absent the one called value or y, or all. */
  readonly columns?: readonly string[];
  /** Times neither judged nor learnt from. */
  readonly exclude: readonly StretchOption[];
  /** Times whose alarms were wrong. */
  readonly falseAlarm: readonly StretchOption[];
  /** Path to write verdicts to; standard output where absent. */
  readonly output?: string;
  /** Path to write the list of incidents to. */
  readonly incidents?: string;
}
