import type { Forecast } from '../../forecast/Forecast';
import type { ForecastPlan } from '../../forecast/ForecastPlan';
import type { PresageErrorJson } from '../../series/PresageError';
import type { Samples } from '../../series/Samples';
import type { FitProgress } from '../Forecaster';

/** One series to forecast. */
export interface FitTask {
  readonly samples: Samples;
  readonly plan: ForecastPlan;
}

/** What a fit process or a browser's worker is asked, by structured clone. */
export interface FitRequest extends FitTask {
  /** When a fit that has not answered is killed, in milliseconds from its start. */
  readonly timeLimitMs: number;
}

/** What it answers: a forecast, an error for people, or the text of one that nobody foresaw. */
export type FitReply =
  | { readonly kind: 'forecast'; readonly forecast: Forecast }
  | { readonly kind: 'refusal'; readonly error: PresageErrorJson }
  | { readonly kind: 'failure'; readonly message: string };

/** What it sends: its progress, as often as it likes, then its one reply. */
export type FitMessage = FitReply | { readonly kind: 'progress'; readonly progress: FitProgress };
