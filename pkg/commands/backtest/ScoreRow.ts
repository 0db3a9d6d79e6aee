import type { Scores } from './Scores';

/** A line of a backtest's result: one model on one series, or on all of them. */
export interface ScoreRow extends Scores {
  readonly series: string;
  readonly model: string;
  /** Series that the scores are the mean of. */
  readonly seriesCount: number;
  /** Forecasts that were scored, over all origins. */
  readonly forecasts: number;
  readonly failures: number;
  /** The median over them. */
  readonly fitMs: number;
}
