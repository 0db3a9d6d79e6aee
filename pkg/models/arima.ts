import { decomposeSeasons } from '../prepare/decomposeSeasons';
import { seasonAt } from '../prepare/seasonAt';
import { checkArimaForecast } from './checkArimaForecast';
import { chooseArimaOrder, type ArimaOrder } from './chooseArimaOrder';
import { ArimaError } from './errors/ArimaError';
import { loadArima } from './loadArima';
import type { FittedModel, ModelHistory, UnfittedModel } from './Model';

/** The library reads out of bounds from about 8,190 values on. */
const MAX_POINTS = 4_000;

/** The library refuses fewer. */
const MIN_POINTS = 12;

/** Conditional sum of squares by BFGS: of the library's ways the one that exploded on none of 212 series. */
const SOUND_SETTINGS = { method: 1, optimizer: 5, verbose: false } as const;

type ArimaConstructor = Awaited<ReturnType<typeof loadArima>>;

/**
 * ARIMA on the seasonally adjusted series, its order chosen from the data. Loads WebAssembly; where that fails, as a content
 * security policy may have it, every fit throws an ArimaError, and the choice among models goes on without it.
 */
export async function loadArimaModel(load = loadArima): Promise<UnfittedModel> {
  try {
    const Arima = await load();
    return { name: 'arima', fit: (history) => fit(Arima, history) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      name: 'arima',
      fit: () => {
        throw new ArimaError(`its WebAssembly could not be loaded (${reason})`, { cause: error });
      },
    };
  }
}

function fit(Arima: ArimaConstructor, { values, seasonSteps }: ModelHistory): FittedModel {
  if (values.length < MIN_POINTS) {
    throw new ArimaError(`it needs ${MIN_POINTS} points to learn from, in each test too, and has ${values.length}`);
  }
  const { adjusted, profiles } = decomposeSeasons(values, seasonSteps);
  const recent = adjusted.subarray(-MAX_POINTS);
  const order = chooseArimaOrder(recent);
  return {
    // Trained only here, so that the library's memory is freed in the same call.
    predict: (steps) => {
      const rest = order.p === 0 ? predictNoise(recent, order, steps) : predictArima(Arima, recent, order, steps);
      return rest.map((value, i) => value + seasonAt(profiles, values.length + i));
    },
  };
}

/** Without autoregression or moving average the library returns uninitialised memory; the answer is known anyway. */
function predictNoise(values: Float64Array, order: ArimaOrder, steps: number): Float64Array {
  const expected = order.d === 1 ? values.at(-1)! : values.reduce((sum, value) => sum + value, 0) / values.length;
  return new Float64Array(steps).fill(expected);
}

function predictArima(Arima: ArimaConstructor, values: Float64Array, order: ArimaOrder, steps: number): Float64Array {
  const model = new Arima({ ...order, ...SOUND_SETTINGS });
  try {
    const [mean, variance] = model.train([...values]).predict(steps);
    return checkArimaForecast(values, Float64Array.from(mean), variance);
  } catch (error) {
    if (error instanceof ArimaError) {
      throw error;
    }
    throw new ArimaError(error instanceof Error ? error.message : String(error), { cause: error });
  } finally {
    model.destroy();
  }
}
