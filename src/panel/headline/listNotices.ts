import type { PresageError } from '../../../pkg/series/PresageError';
import type { SeriesForecast } from '../forecasts/SeriesForecast';
import { YoungSeriesError } from '../forecasts/YoungSeriesError';
import type { Notice } from './Notice';

export interface NoticeInput {
  /** What keeps the whole panel from forecasting. */
  readonly problems: ReadonlyArray<PresageError | undefined>;
  readonly results: ReadonlyMap<string, SeriesForecast>;
}

/** What went wrong, the worst first; what several series share is told once. */
export function listNotices({ problems, results }: NoticeInput): Notice[] {
  const errors = problems
    .filter((problem) => problem !== undefined)
    .map(({ explanation }): Notice => ({ severity: 'error', text: explanation }));
  return [...errors, ...problemsOfSeries([...results.values()])];
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
