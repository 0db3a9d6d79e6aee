import type { Forecast } from '../../../pkg/forecast/Forecast';
import type { ForecastPlan } from '../../../pkg/forecast/ForecastPlan';
import type { PresageErrorJson } from '../../../pkg/series/PresageError';
import type { Samples } from '../../../pkg/series/Samples';

/** What a worker is asked. */
export interface FitRequest {
  readonly samples: Samples;
  readonly plan: ForecastPlan;
}

/** What it answers: a forecast, an error for people, or the text of one that nobody foresaw. */
export type FitReply =
  | { readonly kind: 'forecast'; readonly forecast: Forecast }
  | { readonly kind: 'refusal'; readonly error: PresageErrorJson }
  | { readonly kind: 'failure'; readonly message: string };
