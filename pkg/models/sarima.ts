import { z } from 'zod';
import { decomposeSeasons } from '../prepare/decomposeSeasons';
import { concatenate } from '../series/concatenate';
import { addSeasons } from './addSeasons';
import { checkArimaLength } from './checkArimaLength';
import { chooseArimaOrder } from './chooseArimaOrder';
import { chooseSeasonalArimaOrder } from './chooseSeasonalArimaOrder';
import { defineModel } from './defineModel';
import { loadArima } from './loadArima';
import type { UnfittedModel } from './Model';
import { predictArima } from './predictArima';
import { seasonCycleSchema } from './SeasonCycle';
import { takeSeasonsOut } from './takeSeasonsOut';
import { typedArraySchema } from './typedArraySchema';
import { withoutArima } from './withoutArima';

/** The library fails on seasons of 288 steps, and takes half a minute for some of 96. */
const MAX_SEASON_STEPS = 48;

/** Two seasons for the differences, and one more to learn from them. */
const MIN_CYCLES = 3;

/** A fit to these takes some milliseconds. */
const MAX_POINTS = 720;

const orderPart = z.union([z.literal(0), z.literal(1)]);
const stateSchema = z.object({
  cycle: seasonCycleSchema,
  recent: typedArraySchema,
  order: z.object({
    p: z.int().nonnegative(),
    d: orderPart,
    q: z.int().nonnegative(),
    P: orderPart,
    D: orderPart,
    Q: orderPart,
    s: z.int().nonnegative(),
  }),
});

/**
 * Seasonal ARIMA (Box and Jenkins, "Time series analysis: forecasting and control", 1970) with the shortest season of
 * up to 48 steps that the history holds three times; other seasons are taken out first, and without such a season it
 * is the model ARIMA. The orders are chosen from the data (all at most 1), the coefficients by Box and Jenkins' least
 * squares. It learns from the last 720 points. The library behind it gives no coefficients away: a saved fit holds
 * orders and recent values, and each prediction is trained anew on them. Where its WebAssembly can't be loaded, every
 * fit throws an ArimaError.
 */
export async function loadSarimaModel(load = loadArima): Promise<UnfittedModel> {
  try {
    const Arima = await load();
    return defineModel({
      name: 'sarima',
      state: stateSchema,
      fit: (history) => {
        checkArimaLength(history);
        const { values, seasonSteps } = history;
        const own = seasonSteps.find((steps) => steps <= MAX_SEASON_STEPS && MIN_CYCLES * steps <= values.length);
        const others = decomposeSeasons(
          values,
          seasonSteps.filter((steps) => steps !== own)
        );
        const recent = others.adjusted.slice(-MAX_POINTS);
        const cycle = { profiles: [...others.profiles], nextPoint: values.length };
        return own === undefined
          ? { cycle, recent, order: { ...chooseArimaOrder(recent), P: 0 as const, D: 0 as const, Q: 0 as const, s: 0 } }
          : {
              cycle,
              recent,
              order: chooseSeasonalArimaOrder(recent, decomposeSeasons(recent, [own]).adjusted, own),
            };
      },
      predict: ({ cycle, recent, order }, steps) => addSeasons(predictArima(Arima, recent, order, steps), cycle),
      update: ({ cycle, recent, order }, newer) => {
        const { adjusted, cycle: moved } = takeSeasonsOut(newer, cycle);
        return { cycle: moved, recent: concatenate(recent, adjusted).slice(-MAX_POINTS), order };
      },
    });
  } catch (error) {
    return withoutArima('sarima', error);
  }
}
