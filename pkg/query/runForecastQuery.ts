import type { Frame } from '../series/Frame';
import type { TimeRange } from '../series/TimeRange';
import { judgedSourceRange } from './anomalies/judgedSourceRange';
import type { JudgeRequest } from './anomalies/JudgeRequest';
import { judgeStepwise } from './anomalies/judgeStepwise';
import { runInTurns } from './anomalies/runInTurns';
import type { SeriesJudge } from './anomalies/SeriesJudge';
import { changePlan } from './changes/changePlan';
import { findChangesOfAll } from './changes/findChangesOfAll';
import { detectionPlan } from './detectionPlan';
import { fetchSeries } from './fetchSeries';
import type { Forecaster } from './Forecaster';
import type { ForecastQuery } from './forecastQuery';
import { forecastSeries } from './forecastSeries';
import { addNotices } from './frames/addNotices';
import { noDataFrame } from './frames/noDataFrame';
import { queryFrames } from './frames/queryFrames';
import { queryNotices } from './frames/queryNotices';
import { isLogQuery } from './logs/isLogQuery';
import { readLogs } from './logs/readLogs';
import { needsForecast } from './needsForecast';
import { needsVerdicts } from './needsVerdicts';
import { parseForecastQuery } from './parseForecastQuery';
import { type PlanOptions, planForecast } from './planForecast';
import { planForSeries } from './planForSeries';
import type { SeriesOutcome } from './SeriesOutcome';
import type { QueryUser, SourceClient } from './SourceClient';
import { sourceMinStepMs } from './sourceMinStepMs';
import { throwIfAllFailed } from './throwIfAllFailed';

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
  /** One that remembers, where the same question comes again and again. */
  readonly judge?: SeriesJudge;
}

/**
 * Answers a forecast query: asks the wrapped source for its history, forecasts and judges every series and finds its
 * changes of level as far as that is wanted, and gives back what the query wants shown. One series' failure is a notice;
 * the others are answered.
 * @param json the query as it came, unchecked
 * @param range the time range of the dashboard or the alert rule; forecasts go past its end
 * @returns time-series frames, and tables last; one empty frame with a notice where the source has no data
 * @throws {PresageError} where the query is wrong, the source fails, or no series at all can be forecast or judged
 */
export async function runForecastQuery(
  json: unknown,
  range: TimeRange,
  context: QueryContext,
  { source, forecaster, judge }: QueryDependencies,
  signal: AbortSignal
): Promise<Frame[]> {
  const query = parseForecastQuery(json, context.ownUid);
  const isForecast = needsForecast(query.show);
  const isJudged = needsVerdicts(query.show);
  const asksForChanges = query.show.includes('changes');
  const options = planOptions(query, context);
  // Without a forecast its horizon has no say in the step.
  const settings = isForecast ? query : { ...query, horizon: query.history };
  const planned = planForecast(settings, range, options);
  const asked = isJudged || asksForChanges ? judgedSourceRange(planned, query, range) : planned.sourceRange;
  const { orgId, user } = context;
  const request = { source: query.source, range: asked, intervalMs: planned.intervalMs, orgId, user };
  const nowMs = Math.min(range.toMs, context.nowMs);
  const judgeAt = (stepMs: number): JudgeRequest => ({
    judge: query.judge,
    outliers: query.outliers,
    plan: detectionPlan(query),
    stepMs,
    fromMs: Math.min(range.fromMs, nowMs),
    endMs: nowMs,
  });
  const reading = isLogQuery(query.source)
    ? await readLogs(source, request, judgeAt(planned.plan.stepMs), isJudged && query.judge === 'each', signal)
    : { series: await fetchSeries(source, request, signal), judged: undefined };
  const { series } = reading;
  if (series.length === 0) {
    return [noDataFrame(query.refId, asked)];
  }

  const { plan, notes } = planForSeries(planned, series, settings, range, options);
  const samples = series.map((one) => one.samples);
  const forecasts = isForecast ? await forecastSeries(samples, plan, forecaster, signal) : undefined;
  const judged =
    reading.judged ??
    (isJudged ? await runInTurns(judgeStepwise(samples, judgeAt(plan.stepMs), judge), signal) : undefined);
  const changes = asksForChanges
    ? await runInTurns(findChangesOfAll(samples, changePlan(plan, asked)), signal)
    : undefined;
  const outcomes = series.map((one, index): SeriesOutcome => ({
    source: one,
    forecast: forecasts?.[index],
    judged: judged?.series[index],
    changes: changes?.[index],
  }));
  throwIfAllFailed(outcomes);
  const frames = queryFrames({ query, range, nowMs, stepMs: plan.stepMs }, outcomes, judged);
  return addNotices(frames.length === 0 ? [noDataFrame(query.refId, asked)] : frames, queryNotices(notes, outcomes));
}

function planOptions({ source, show }: ForecastQuery, { nowMs }: QueryContext): PlanOptions {
  const minStepMs = sourceMinStepMs(source);
  return {
    nowMs,
    ...(minStepMs === undefined ? {} : { minStepMs }),
    withComponents: show.includes('components'),
  };
}
