import type { Forecast } from '../../forecast/Forecast';
import type { ForecastPlan } from '../../forecast/ForecastPlan';
import type { PresageErrorJson } from '../../series/PresageError';
import type { Samples } from '../../series/Samples';

/** What a fit process or a browser's worker is asked, by structured clone. */
export interface FitRequest {
  readonly samples: Samples;
  readonly plan: ForecastPlan;
}

/** What it answers: a forecast, an error for people, or the text of one that nobody foresaw. */
export type FitReply =
  | { readonly kind: 'forecast'; readonly forecast: Forecast }
  | { readonly kind: 'refusal'; readonly error: PresageErrorJson }
  | { readonly kind: 'failure'; readonly message: string };
