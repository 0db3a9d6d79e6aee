import { checkArimaForecast } from './checkArimaForecast';
import type { ArimaOrder } from './chooseArimaOrder';
import type { SeasonalArimaOrder } from './chooseSeasonalArimaOrder';
import { ArimaError } from './errors/ArimaError';
import type { loadArima } from './loadArima';

/** The library reads out of bounds from about 8,190 values on. */
export const MAX_ARIMA_POINTS = 4_000;

/** Conditional sum of squares by BFGS: of the library's ways the one that exploded on none of 212 series. */
const SOUND_SETTINGS = { method: 1, optimizer: 5, verbose: false } as const;

/**
 * With a season, Box and Jenkins' way: it ran away on none of 24 series, conditional squares on 3, in a tenth of the
 * time.
 */
const SOUND_SEASONAL_SETTINGS = { ...SOUND_SETTINGS, method: 2 } as const;

/** The library rounds seasonal variances so far off that they fall where the mean is right. */
const SEASONAL_VARIANCE_TOLERANCE = 0.3;

/**
 * Trains the library on the values and predicts, in one call, so that its memory is freed again.
 * @param values at most MAX_ARIMA_POINTS
 * @throws {ArimaError} where its answer fails a check
 */
export function predictArima(
  Arima: Awaited<ReturnType<typeof loadArima>>,
  values: Float64Array,
  order: ArimaOrder | SeasonalArimaOrder,
  steps: number
): Float64Array {
  if (order.p === 0 && order.q === 0) {
    return predictNoise(values, order, steps);
  }
  const isSeasonal = 's' in order && order.s > 0;
  const model = new Arima({ ...order, ...(isSeasonal ? SOUND_SEASONAL_SETTINGS : SOUND_SETTINGS) });
  try {
    const [mean, variance] = model.train([...values]).predict(steps);
    return checkArimaForecast(
      values,
      Float64Array.from(mean),
      variance,
      isSeasonal ? SEASONAL_VARIANCE_TOLERANCE : undefined
    );
  } catch (error) {
    if (error instanceof ArimaError) {
      throw error;
    }
    throw new ArimaError(error instanceof Error ? error.message : String(error), { cause: error });
  } finally {
    model.destroy();
  }
}

/** Without autoregression or moving average the library returns uninitialised memory; the answer is known anyway. */
function predictNoise(values: Float64Array, order: ArimaOrder, steps: number): Float64Array {
  const expected = order.d === 1 ? values.at(-1)! : values.reduce((sum, value) => sum + value, 0) / values.length;
  return new Float64Array(steps).fill(expected);
}
