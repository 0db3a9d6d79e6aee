import { PresageError } from '../../series/PresageError';
import type { InputSeries } from '../readSeries';
import type { BacktestOptions } from './BacktestOptions';
import { cutSeries } from './cutSeries';
import type { HeldOutSeries } from './HeldOutSeries';

/** Cuts every series for a backtest; `refuse` hears of those that can't be tested. */
export function cutAllSeries(
  { series, format }: InputSeries,
  options: BacktestOptions,
  refuse: (name: string, problem: PresageError) => void
): HeldOutSeries[] {
  return series.flatMap((samples) => {
    try {
      return [cutSeries(samples, options, format)];
    } catch (error) {
      if (!(error instanceof PresageError)) {
        throw error;
      }
      refuse(samples.name, error);
      return [];
    }
  });
}
