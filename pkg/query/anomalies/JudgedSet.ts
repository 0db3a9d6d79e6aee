import type { Health } from '../../anomaly/health/Health';
import type { Incident } from '../../anomaly/incidents/Incident';
import type { Verdicts } from '../../anomaly/Verdicts';
import type { PresageErrorJson } from '../../series/PresageError';
import type { LogIncident } from '../logs/LogIncident';
import type { GridSamples } from './layOnGrid';

/** A series on its grid, and the verdict on each of its points. */
export interface JudgedSeries extends GridSamples {
  readonly verdicts: Verdicts;
}

/** Why a series can't be judged. */
export interface RefusedSeries {
  readonly problem: PresageErrorJson;
}

/** The verdicts on a set of series, by whichever way they were judged. */
export interface SetVerdicts {
  /** One for each series given, in their order. Where all were judged together they say what was expected of each. */
  readonly series: ReadonlyArray<JudgedSeries | RefusedSeries>;
  /** Where all were judged together: the verdicts on the system that they are, beside the series that led each. */
  readonly system?: JudgedSeries;
  /** In order of their start, over all of the history. */
  readonly incidents: readonly SetIncident[];
}

/** All series of a query, judged. Plain data: it crosses out of workers by structured clone. */
export interface JudgedSet extends SetVerdicts {
  /** Of all series, or of the system that they are, over the time that is looked at. */
  readonly health: Health;
  /** Where the series are patterns of log lines: what is unusual about those, in place of `incidents`. */
  readonly logIncidents?: readonly LogIncident[];
}

/** An incident, and whose it is. */
export interface SetIncident {
  /** Place of the series among those given; undefined where all were judged together. */
  readonly seriesIndex: number | undefined;
  readonly incident: Incident;
}
