import type { DataQueryRequest, InterpolateFunction, PanelData } from '@grafana/data';
import type { ForecastSettings } from '../../../pkg/query/forecastSettings';
import { FORECAST_DATASOURCE_TYPE } from '../../../pkg/query/forecastDatasourceType';
import { judgedSourceRange } from '../../../pkg/query/anomalies/judgedSourceRange';
import { planForecast } from '../../../pkg/query/planForecast';
import { sourceMinStepMs } from '../../../pkg/query/sourceMinStepMs';
import type { Samples } from '../../../pkg/series/Samples';
import { contentHash } from '../fit/contentHash';
import type { ForecastJob } from './ForecastJob';
import { ForecastOfForecastError } from './ForecastOfForecastError';

/** Grafana's data source that repeats another panel's data: it has no history of its own. */
const DASHBOARD_UID = '-- Dashboard --';

/** Variables that change with every refresh, though the history stays the same. */
const MOVING_VARIABLES = ['__from', '__to', '__interval', '__interval_ms', '__range', '__range_s', '__range_ms'];

/** What the panel's options say of its forecasts. */
export interface JobSettings {
  readonly settings: ForecastSettings;
  /** Take the series apart into trend and seasons. */
  readonly withComponents?: boolean;
  /** Ask for enough history to judge every value on screen. */
  readonly withAnomalies?: boolean;
}

/**
 * Plans the forecasts of what is on screen.
 * @param data the panel's data, complete
 * @param onScreen its series by key
 * @throws {PresageError} where the settings and the time range don't fit together, or the query is a forecast's own
 */
export function buildForecastJob(
  data: PanelData,
  onScreen: ReadonlyMap<string, Samples>,
  { settings, withComponents = false, withAnomalies = false }: JobSettings,
  replaceVariables: InterpolateFunction
): ForecastJob {
  const targets = data.request?.targets ?? [];
  if (targets.some((target) => !target.hide && target.datasource?.type === FORECAST_DATASOURCE_TYPE)) {
    throw new ForecastOfForecastError();
  }
  const range = { fromMs: data.timeRange.from.valueOf(), toMs: data.timeRange.to.valueOf() };
  const planOptions = {
    nowMs: data.request?.startTime ?? range.toMs,
    minStepMs: minStepMs(targets),
    withComponents,
    withOutcome: true,
  };
  const forecastOnly = planForecast(settings, range, planOptions);
  const planned = withAnomalies
    ? { ...forecastOnly, sourceRange: judgedSourceRange(forecastOnly, settings, range) }
    : forecastOnly;
  const request = hasHistory(targets) ? requestOfAnswered(data) : undefined;
  const { plan, sourceRange } = planned;
  const key = JSON.stringify([
    plan,
    sourceRange.fromMs,
    // The end moves with every refresh; what counts is the step it is in.
    Math.floor(sourceRange.toMs / plan.stepMs),
    [...onScreen.keys()],
    request === undefined
      ? [...onScreen.values()].map((samples) => contentHash(samples, plan))
      : fixedTargets(request, replaceVariables),
  ]);
  return { key, settings, range, planOptions, planned, request, onScreen };
}

type Targets = DataQueryRequest['targets'];

/** The coarsest of the queries decides: all series of a panel share one step. */
function minStepMs(targets: Targets): number {
  const steps = targets.map((target) => {
    const { type = '', uid = '' } = target.datasource ?? {};
    return sourceMinStepMs({ datasource: { type, uid }, query: { ...target } }) ?? 0;
  });
  return Math.max(0, ...steps);
}

function hasHistory(targets: Targets): boolean {
  return targets.some((target) => !target.hide && target.datasource?.uid !== DASHBOARD_UID);
}

/** The request without the queries that failed: they have nothing on screen to forecast, and would fail again. */
function requestOfAnswered({ request, errors = [] }: PanelData): DataQueryRequest | undefined {
  const failed = new Set(errors.map(({ refId }) => refId));
  return request && { ...request, targets: request.targets.filter(({ refId }) => !failed.has(refId)) };
}

function fixedTargets(request: DataQueryRequest, replaceVariables: InterpolateFunction): string {
  const still = Object.fromEntries(MOVING_VARIABLES.map((name) => [name, { text: name, value: name }]));
  return replaceVariables(JSON.stringify([request.targets, request.filters ?? []]), still);
}
