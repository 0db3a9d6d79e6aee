import type { Frame } from '../../series/Frame';
import type { ForecastQuery } from '../forecastQuery';
import type { SeriesForecasts, SeriesOutcome } from '../forecastSeries';
import type { TimeRange } from '../../series/TimeRange';
import { actualFrame } from './actualFrame';
import { anomalyFrame } from './anomalyFrame';
import { breachFrame } from './breachFrame';
import { componentFrames } from './componentFrames';
import { forecastFrames } from './forecastFrames';
import { scoresFrame } from './scoresFrame';

/**
 * Everything the query wants shown, series by series; the table of scores last.
 * @param range of the measured values to show
 * @param nowMs the forecast's present, Unix ms
 */
export function queryFrames(
  query: ForecastQuery,
  range: TimeRange,
  nowMs: number,
  outcomes: readonly SeriesOutcome[]
): Frame[] {
  const frames = outcomes.flatMap((outcome) => [
    ...(query.show.includes('actual') ? [actualFrame(query.refId, outcome.source, range)] : []),
    ...('problem' in outcome ? [] : derivedFrames(query, range, nowMs, outcome)),
  ]);
  const scored = outcomes.flatMap((outcome) =>
    'problem' in outcome || outcome.ahead === undefined
      ? []
      : [{ samples: outcome.source.samples, forecast: outcome.ahead }]
  );
  return query.show.includes('scores') ? [...frames, scoresFrame(query.refId, scored)] : frames;
}

function derivedFrames(
  { refId, show, threshold }: ForecastQuery,
  range: TimeRange,
  nowMs: number,
  { source, ahead, check }: SeriesForecasts
): Frame[] {
  const frames: Frame[] = [];
  if (ahead !== undefined) {
    const parts = { showForecast: show.includes('forecast'), showBand: show.includes('band') };
    frames.push(...forecastFrames(refId, source, ahead, parts));
    frames.push(...componentFrames(refId, source, ahead, range.fromMs));
  }
  if (check !== undefined) {
    frames.push(anomalyFrame(refId, source, check));
  }
  if (ahead !== undefined && threshold !== undefined && show.includes('breach')) {
    frames.push(breachFrame(refId, source, ahead, { threshold, nowMs }));
  }
  return frames;
}
