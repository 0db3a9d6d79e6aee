import type { PresageError } from '../../../pkg/series/PresageError';
import type { ForecastJob } from '../forecasts/ForecastJob';
import type { SeriesForecast } from '../forecasts/SeriesForecast';
import { YoungSeriesError } from '../forecasts/YoungSeriesError';
import type { Notice } from './Notice';

export interface NoticeInput {
  /** What keeps the whole panel from forecasting. */
  readonly problems: ReadonlyArray<PresageError | undefined>;
  readonly results: ReadonlyMap<string, SeriesForecast>;
  readonly job: ForecastJob | undefined;
}

/** Everything worth telling, the worst first; what several series share is told once. */
export function listNotices({ problems, results, job }: NoticeInput): Notice[] {
  const errors = problems
    .filter((problem) => problem !== undefined)
    .map(({ explanation }): Notice => ({ severity: 'error', text: explanation }));
  return [...errors, ...problemsOfSeries([...results.values()]), ...remarks([...results.values()], job)];
}

function problemsOfSeries(results: readonly SeriesForecast[]): Notice[] {
  const byCause = new Map<string, PresageError[]>();
  for (const result of results) {
    if ('problem' in result) {
      byCause.set(result.problem.name, [...(byCause.get(result.problem.name) ?? []), result.problem]);
    }
  }
  const severity = results.some((result) => 'forecast' in result) ? 'warning' : 'error';
  return [...byCause.values()].map((alike) => ({
    severity: alike[0] instanceof YoungSeriesError ? 'waiting' : severity,
    text: `${alike[0]?.explanation ?? ''}${alike.length > 1 ? ` (The same for ${alike.length - 1} more series.)` : ''}`,
  }));
}

function remarks(results: readonly SeriesForecast[], job: ForecastJob | undefined): Notice[] {
  if (job === undefined) {
    return [];
  }
  const counts = new Map<string, number>();
  for (const note of results.flatMap((result) => ('forecast' in result ? result.forecast.notes : []))) {
    counts.set(note, (counts.get(note) ?? 0) + 1);
  }
  const notes = [...counts].map(([note, count]) => (count > 1 ? `${note} (${count} series)` : note));
  const onlyOnScreen =
    job.request === undefined
      ? ['This panel’s data comes without a query, so the forecast learns from the points on screen only.']
      : [];
  return [...onlyOnScreen, ...job.planned.notes, ...notes].map((text) => ({ severity: 'info', text }));
}
