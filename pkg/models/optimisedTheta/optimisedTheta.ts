import { z } from 'zod';
import { addSeasons } from '../addSeasons';
import { defineModel } from '../defineModel';
import { deseasonalise } from '../deseasonalise';
import { seasonCycleSchema } from '../SeasonCycle';
import { takeSeasonsOut } from '../takeSeasonsOut';
import { expectNext } from './expectNext';
import { extendLine } from './extendLine';
import { fitDynamicTheta, type DynamicTheta } from './fitDynamicTheta';

const stateSchema = z.object({
  cycle: seasonCycleSchema,
  alpha: z.number().gt(0).lt(1),
  share: z.number().min(0).max(1),
  level: z.number(),
  line: z.object({ count: z.int().positive(), mean: z.number(), intercept: z.number(), slope: z.number() }),
});

/**
 * The dynamic optimised theta model on the seasonally adjusted series (Fiorucci, Pellegrini, Louzada, Petropoulos and
 * Koehler, "Models for optimising the theta method and their relationship to state space models", 2016): alpha, theta
 * and the first level by least squares, the trend line growing with the history. It judges its trend by errors of one
 * step, where a slow drift hardly shows, and lets no season change its shape.
 */
export const optimisedTheta = defineModel({
  name: 'optimised-theta',
  state: stateSchema,
  fit: (history) => {
    const { adjusted, cycle } = deseasonalise(history);
    return { cycle, ...fitDynamicTheta(adjusted) };
  },
  predict: ({ cycle, ...model }, steps) => {
    const rest = new Float64Array(steps);
    let ahead: DynamicTheta = model;
    for (let step = 0; step < steps; step++) {
      rest[step] = expectNext(ahead);
      ahead = takeIn(ahead, rest[step]!);
    }
    return addSeasons(rest, cycle);
  },
  update: ({ cycle, ...model }, newer) => {
    const { adjusted, cycle: moved } = takeSeasonsOut(newer, cycle);
    return { cycle: moved, ...adjusted.reduce<DynamicTheta>(takeIn, model) };
  },
});

function takeIn({ alpha, share, level, line }: DynamicTheta, value: number): DynamicTheta {
  return { alpha, share, level: level + alpha * (value - level), line: extendLine(line, value) };
}
