import { z } from 'zod';
import { concatenate } from '../series/concatenate';
import { addSeasons } from './addSeasons';
import { chooseArimaOrder } from './chooseArimaOrder';
import { defineModel } from './defineModel';
import { deseasonalise } from './deseasonalise';
import { checkArimaLength } from './checkArimaLength';
import { loadArima } from './loadArima';
import type { UnfittedModel } from './Model';
import { MAX_ARIMA_POINTS, predictArima } from './predictArima';
import { seasonCycleSchema } from './SeasonCycle';
import { takeSeasonsOut } from './takeSeasonsOut';
import { typedArraySchema } from './typedArraySchema';
import { withoutArima } from './withoutArima';

const stateSchema = z.object({
  cycle: seasonCycleSchema,
  recent: typedArraySchema,
  order: z.object({ p: z.int().nonnegative(), d: z.union([z.literal(0), z.literal(1)]), q: z.int().nonnegative() }),
});

/**
 * ARIMA (Box and Jenkins, "Time series analysis: forecasting and control", 1970) on the seasonally adjusted series; the
 * order p ≤ 3, d ≤ 1, q ≤ 1 is chosen from the data, the coefficients by conditional least squares. It can't bound how
 * far a difference drifts, nor learn from more than the last 4,000 points. The library behind it gives no coefficients
 * away: a saved fit holds order and recent values, and each prediction is trained anew on them. Loads WebAssembly;
 * where that fails, as a content security policy may have it, every fit throws an ArimaError, and the choice among
 * models goes on without it.
 */
export async function loadArimaModel(load = loadArima): Promise<UnfittedModel> {
  try {
    const Arima = await load();
    return defineModel({
      name: 'arima',
      state: stateSchema,
      fit: (history) => {
        checkArimaLength(history);
        const { adjusted, cycle } = deseasonalise(history);
        const recent = adjusted.slice(-MAX_ARIMA_POINTS);
        return { cycle, recent, order: chooseArimaOrder(recent) };
      },
      predict: ({ cycle, recent, order }, steps) => addSeasons(predictArima(Arima, recent, order, steps), cycle),
      update: ({ cycle, recent, order }, newer) => {
        const { adjusted, cycle: moved } = takeSeasonsOut(newer, cycle);
        return { cycle: moved, recent: concatenate(recent, adjusted).slice(-MAX_ARIMA_POINTS), order };
      },
    });
  } catch (error) {
    return withoutArima('arima', error);
  }
}
