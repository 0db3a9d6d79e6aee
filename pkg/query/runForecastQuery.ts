import type { Frame } from '../series/Frame';
import type { PresageError } from '../series/PresageError';
import { AllSeriesFailedError } from './errors/AllSeriesFailedError';
import { fetchSeries } from './fetchSeries';
import type { Forecaster } from './Forecaster';
import type { ForecastQuery, ShowName } from './forecastQuery';
import { runBounded } from './fits/runBounded';
import { forecastSeries, type SeriesOutcome, type SeriesProblem } from './forecastSeries';
import { addNotices } from './frames/addNotices';
import { noDataFrame } from './frames/noDataFrame';
import { queryFrames } from './frames/queryFrames';
import { queryNotices } from './frames/queryNotices';
import { parseForecastQuery } from './parseForecastQuery';
import { planAnomalyCheck } from './planAnomalyCheck';
import type { TimeRange } from '../series/TimeRange';
import { type PlannedForecast, type PlanOptions, planForecast } from './planForecast';
import { planForSeries } from './planForSeries';
import type { QueryUser, SourceClient } from './SourceClient';
import { sourceMinStepMs } from './sourceMinStepMs';

/** Who asks, and when. */
export interface QueryContext {
  readonly orgId: number;
  readonly user: QueryUser | undefined;
  /** The present, Unix ms. */
  readonly nowMs: number;
  /** Uid of the Presage data source that was asked. */
  readonly ownUid: string;
}

export interface QueryDependencies {
  readonly source: SourceClient;
  readonly forecaster: Forecaster;
}

/** Series of one query under way at a time: enough for all cores, and room for other queries between them. */
const MAX_PENDING = 32;

const NEEDS_FORECAST: readonly ShowName[] = ['forecast', 'band', 'breach', 'components', 'scores'];

/**
 * Answers a forecast query: asks the wrapped source for its history, forecasts every series, and gives back what the
 * query wants shown. One series' failure is a notice; the others are answered.
 * @param json the query as it came, unchecked
 * @param range the time range of the dashboard or the alert rule; forecasts go past its end
 * @returns time-series frames, and tables last; one empty frame with a notice where the source has no data
 * @throws {PresageError} where the query is wrong, the source fails, or no series at all can be forecast
 */
export async function runForecastQuery(
  json: unknown,
  range: TimeRange,
  context: QueryContext,
  { source, forecaster }: QueryDependencies,
  signal: AbortSignal
): Promise<Frame[]> {
  const query = parseForecastQuery(json, context.ownUid);
  const options = planOptions(query, context);
  const planned = planForecast(query, range, options);
  const { orgId, user } = context;
  const { intervalMs } = planned;
  const request = { source: query.source, range: sourceRange(query, planned, range), intervalMs, orgId, user };
  const series = await fetchSeries(source, request, signal);
  if (series.length === 0) {
    return [noDataFrame(query.refId, request.range)];
  }

  const settled = planForSeries(planned, series, query, range, options);
  const plans = {
    ahead: query.show.some((name) => NEEDS_FORECAST.includes(name)) ? settled.plan : undefined,
    check: query.show.includes('anomaly') ? planAnomalyCheck(settled, range) : undefined,
  };
  const outcomes: SeriesOutcome[] = [];
  const run = (index: number, stop: AbortSignal): Promise<SeriesOutcome> =>
    forecastSeries(series[index]!, plans, forecaster, stop);
  for await (const { result } of runBounded(series.length, run, { maxPending: MAX_PENDING, order: 'input', signal })) {
    outcomes.push(result);
  }
  const problems = outcomes.filter((outcome) => 'problem' in outcome);
  if (problems.length === outcomes.length) {
    throw allFailed(problems);
  }
  return addNotices(
    queryFrames(query, range, Math.min(range.toMs, context.nowMs), outcomes),
    queryNotices(settled.notes, outcomes)
  );
}

function allFailed(problems: readonly SeriesProblem[]): PresageError {
  const [first] = problems as readonly [SeriesProblem];
  return problems.length === 1 ? first.problem : new AllSeriesFailedError(problems.length, first.problem);
}

function planOptions({ source, show }: ForecastQuery, { nowMs }: QueryContext): PlanOptions {
  const minStepMs = sourceMinStepMs(source);
  return {
    nowMs,
    ...(minStepMs === undefined ? {} : { minStepMs }),
    withComponents: show.includes('components'),
  };
}

/** The check for anomalies learns from before the range, so it needs history from further back. */
function sourceRange({ show }: ForecastQuery, planned: PlannedForecast, range: TimeRange): TimeRange {
  if (!show.includes('anomaly')) {
    return planned.sourceRange;
  }
  const { learnFromMs } = planAnomalyCheck(planned, range);
  const fromMs = Math.floor(learnFromMs / planned.intervalMs) * planned.intervalMs;
  return { ...planned.sourceRange, fromMs: Math.min(fromMs, planned.sourceRange.fromMs) };
}
