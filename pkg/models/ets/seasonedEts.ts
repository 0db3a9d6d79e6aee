import { z } from 'zod';
import { addSeasons } from '../addSeasons';
import type { ModelDefinition } from '../defineModel';
import { seasonCycleSchema } from '../SeasonCycle';
import { takeSeasonsOut } from '../takeSeasonsOut';
import { etsFormSchema } from './EtsForm';
import { etsParametersSchema } from './EtsParameters';
import { etsStateSchema } from './EtsState';
import { predictEts } from './predictEts';
import { smoothEts } from './smoothEts';

const stateSchema = z.object({
  /** Seasons taken out before, and put back on what is expected of the rest. */
  cycle: seasonCycleSchema,
  form: etsFormSchema,
  parameters: etsParametersSchema,
  state: etsStateSchema,
  /** Taken from every value before it is smoothed. */
  zero: z.number(),
});

/** Exponential smoothing of what repeating seasons leave, once it is fitted. */
export const seasonedEts: Omit<ModelDefinition<z.output<typeof stateSchema>>, 'name' | 'fit'> = {
  state: stateSchema,
  predict: ({ cycle, form, parameters, state, zero }, steps) =>
    addSeasons(
      predictEts(form, parameters, state, steps).map((value) => value + zero),
      cycle
    ),
  update: ({ cycle, form, parameters, state, zero }, newer) => {
    const { adjusted, cycle: moved } = takeSeasonsOut(newer, cycle);
    const shifted = adjusted.map((value) => value - zero);
    return { cycle: moved, form, parameters, state: smoothEts(form, parameters, state, shifted).state, zero };
  },
};
