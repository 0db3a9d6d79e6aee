import type { DataQueryRequest } from '@grafana/data';
import type { TimeRange } from '../../../pkg/series/TimeRange';
import type { PlanOptions, PlannedForecast } from '../../../pkg/query/planForecast';
import type { ForecastSettings } from '../../../pkg/query/forecastSettings';
import type { Samples } from '../../../pkg/series/Samples';

/** Everything that one panel's forecasts are made from. */
export interface ForecastJob {
  /** Equal for two jobs that would give the same forecasts. */
  readonly key: string;
  readonly settings: ForecastSettings;
  readonly range: TimeRange;
  readonly planOptions: PlanOptions;
  readonly planned: PlannedForecast;
  /** The request the panel's own data came from; undefined where history can't be asked for. */
  readonly request: DataQueryRequest | undefined;
  /** The series on screen, by key; they are learnt from where there is no request. */
  readonly onScreen: ReadonlyMap<string, Samples>;
}
