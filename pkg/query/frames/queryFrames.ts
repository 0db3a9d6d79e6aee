import { PresageError } from '../../series/PresageError';
import type { Frame } from '../../series/Frame';
import type { JudgedSet } from '../anomalies/JudgedSet';
import type { ForecastQuery } from '../forecastQuery';
import type { SeriesOutcome } from '../SeriesOutcome';
import type { TimeRange } from '../../series/TimeRange';
import { actualFrame } from './actualFrame';
import { breachFrame } from './breachFrame';
import { changesTable } from './changesTable';
import { componentFrames } from './componentFrames';
import { forecastFrames } from './forecastFrames';
import { healthFrame } from './healthFrame';
import { incidentRows } from './incidentRows';
import { incidentTable } from './incidentTable';
import { logIncidentRows } from './logIncidentRows';
import { scoresFrame } from './scoresFrame';
import { verdictFrames } from './verdictFrames';

/** What a query asks for, and the times it is about. */
export interface ShownQuery {
  readonly query: ForecastQuery;
  /** Of the measured values and verdicts to show. */
  readonly range: TimeRange;
  /** The forecast's present, Unix ms. */
  readonly nowMs: number;
  readonly stepMs: number;
}

/**
 * Everything the query wants shown: series by series, then what is about all of them, then the tables.
 * @param judged undefined where no verdicts were asked for
 */
export function queryFrames(
  shown: ShownQuery,
  outcomes: readonly SeriesOutcome[],
  judged: JudgedSet | undefined
): Frame[] {
  const { query, range, stepMs } = shown;
  const { refId, show } = query;
  const system = judged?.system;
  const subject = system === undefined ? 'own' : 'member';
  const frames = outcomes.flatMap((outcome) => seriesFrames(shown, outcome, subject));
  if (system !== undefined) {
    const source = { samples: { ...system.samples, name: 'together' }, config: {} };
    frames.push(...verdictFrames(refId, source, system, { subject: 'system', show, fromMs: range.fromMs }));
  }
  if (judged !== undefined && show.includes('health')) {
    frames.push(healthFrame(refId, judged.health));
  }
  if (show.includes('scores')) {
    const scored = outcomes.flatMap(({ source, forecast }) =>
      forecast === undefined || forecast instanceof PresageError ? [] : [{ samples: source.samples, forecast }]
    );
    frames.push(scoresFrame(refId, scored));
  }
  if (judged !== undefined && show.includes('incidents')) {
    const rows =
      judged.logIncidents === undefined
        ? incidentRows(
            judged,
            outcomes.map(({ source }) => source),
            { fromMs: range.fromMs, stepMs }
          )
        : logIncidentRows(judged.logIncidents, range.fromMs);
    frames.push(incidentTable(refId, rows));
  }
  if (show.includes('changes')) {
    const changed = outcomes.flatMap(({ source, changes }) =>
      changes === undefined || 'problem' in changes ? [] : [{ samples: source.samples, changes: changes.changes }]
    );
    frames.push(changesTable(refId, changed, range.fromMs));
  }
  return frames;
}

function seriesFrames(
  { query: { refId, show, threshold }, range, nowMs }: ShownQuery,
  { source, forecast, judged }: SeriesOutcome,
  subject: 'own' | 'member'
): Frame[] {
  const frames = show.includes('actual') ? [actualFrame(refId, source, range)] : [];
  if (forecast !== undefined && !(forecast instanceof PresageError)) {
    const parts = { showForecast: show.includes('forecast'), showBand: show.includes('band') };
    frames.push(...forecastFrames(refId, source, forecast, parts));
    frames.push(...componentFrames(refId, source, forecast, range.fromMs));
    if (threshold !== undefined && show.includes('breach')) {
      frames.push(breachFrame(refId, source, forecast, { threshold, nowMs }));
    }
  }
  if (judged !== undefined && 'verdicts' in judged) {
    frames.push(...verdictFrames(refId, source, judged, { subject, show, fromMs: range.fromMs }));
  }
  return frames;
}
