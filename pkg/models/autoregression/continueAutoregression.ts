import { z } from 'zod';
import type { FittedModel, ModelState } from '../Model';
import { moveWindow } from '../moveWindow';
import { typedArraySchema } from '../typedArraySchema';
import type { LagWeights } from './fitRidge';

/** A fitted autoregression as plain data. */
export const autoregressionStateSchema = z.object({
  lags: z.array(z.int().positive()).min(1),
  weights: typedArraySchema,
  /** Steps between the values whose differences are forecast; 0 for the values themselves. */
  differenceLag: z.int().nonnegative(),
  /** What no forecast goes below or above. */
  lowest: z.number(),
  highest: z.number(),
  /** The last values, as many as the longest lag and the difference reach back. */
  recent: typedArraySchema.refine((recent) => recent.length > 0, 'no values'),
});

export type AutoregressionState = z.infer<typeof autoregressionStateSchema>;

/** A fitted autoregression after its `recent` values. */
export function continueAutoregression(state: AutoregressionState): FittedModel {
  return {
    predict: (steps) => predict(state, steps),
    update: (newer) => continueAutoregression({ ...state, recent: moveWindow(state.recent, newer) }),
    save: (): ModelState => z.encode(autoregressionStateSchema, state),
  };
}

function predict(state: AutoregressionState, steps: number): Float64Array {
  const { lags, weights, differenceLag, lowest, highest, recent } = state;
  const known = recent.length;
  const values = new Float64Array(known + steps);
  values.set(recent);
  const modelled = differenceLag === 0 ? values : new Float64Array(known + steps);
  if (differenceLag > 0) {
    for (let i = differenceLag; i < known; i++) {
      modelled[i] = values[i]! - values[i - differenceLag]!;
    }
  }
  for (let point = known; point < values.length; point++) {
    let expected = 0;
    for (let k = 0; k < lags.length; k++) {
      expected += weights[k]! * modelled[point - lags[k]!]!;
    }
    const base = differenceLag === 0 ? 0 : values[point - differenceLag]!;
    const value = Math.min(highest, Math.max(lowest, base + expected));
    values[point] = value;
    if (differenceLag > 0) {
      modelled[point] = value - base;
    }
  }
  return values.slice(known);
}

/** Puts what a fit learnt together with the values it goes on from. */
export function autoregressionState(
  { lags, weights }: LagWeights,
  differenceLag: number,
  history: Float64Array,
  range: Pick<AutoregressionState, 'lowest' | 'highest'>
): AutoregressionState {
  const recent = history.subarray(-(lags.at(-1)! + differenceLag));
  return { lags: [...lags], weights, differenceLag, ...range, recent: recent.slice() };
}
