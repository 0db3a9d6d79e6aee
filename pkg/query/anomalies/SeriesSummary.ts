import type { Incident } from '../../anomaly/incidents/Incident';
import type { JudgedSeries } from './JudgedSet';

/** What is kept of a series that was judged. */
export interface SeriesSummary {
  /** From where it is looked at on. */
  readonly judged: JudgedSeries;
  /** Over all of its history. */
  readonly incidents: readonly Incident[];
}
