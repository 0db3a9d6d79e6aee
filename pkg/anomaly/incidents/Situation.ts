import type { Incident } from './Incident';

/** An incident and the series it is of. */
export interface SeriesIncident {
  readonly series: string;
  readonly incident: Incident;
}

/** What went wrong at one time: incidents of one or many series that most likely have one cause. */
export interface Situation {
  readonly startMs: number;
  /** Time of the last anomalous point of all; undefined while one of the incidents is open. */
  readonly endMs: number | undefined;
  /** That of the worst incident, or critical where many series are hit. */
  readonly severity: Incident['severity'];
  /** How many series are hit. */
  readonly seriesCount: number;
  /** In order of their start. */
  readonly incidents: readonly SeriesIncident[];
}
