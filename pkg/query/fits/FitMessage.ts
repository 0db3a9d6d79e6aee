import type { Forecast } from '../../forecast/Forecast';
import type { ForecastPlan } from '../../forecast/ForecastPlan';
import type { PresageErrorJson } from '../../series/PresageError';
import type { Samples } from '../../series/Samples';
import type { FitProgress } from '../Forecaster';
import type { TrainedNetworks } from './TrainedNetwork';

/** One series to forecast. */
export interface FitTask {
  readonly samples: Samples;
  readonly plan: ForecastPlan;
}

/** What a fit process or a browser's worker is asked, by structured clone. */
export interface FitRequest extends FitTask {
  /** When a fit that has not answered is killed, in milliseconds from its start. */
  readonly timeLimitMs: number;
  /** What an earlier forecast of the series trained, where it is known. */
  readonly trained?: TrainedNetworks | undefined;
}

/** A forecast, and what it trained, where it did. */
export interface FitForecast {
  readonly kind: 'forecast';
  readonly forecast: Forecast;
  readonly trained?: TrainedNetworks | undefined;
}

/** What it answers: a forecast, an error for people, or the text of one that nobody foresaw. */
export type FitReply =
  | FitForecast
  | { readonly kind: 'refusal'; readonly error: PresageErrorJson }
  | { readonly kind: 'failure'; readonly message: string };

/** What it sends: its progress, as often as it likes, then its one reply. */
export type FitMessage = FitReply | { readonly kind: 'progress'; readonly progress: FitProgress };
