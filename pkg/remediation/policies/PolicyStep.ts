import { z } from 'zod';
import { durationToMs } from '../../query/duration';
import { durationSchema } from '../../query/durationSchema';
import { conditionWindowMs } from '../conditions/conditionWindowMs';
import { parseCondition } from '../conditions/parseCondition';
import { addProblems } from './addProblems';
import { conditionSchema } from './conditionSchema';
import { placeholderProblems } from './placeholderProblems';
import { actionSchema } from './PolicyAction';
import type { Problem } from './Problem';
import { signalSchema } from './Signal';
import { watchProblems } from './watchProblems';

/** How to tell that a step helped: within that time the condition came true, on what was acted on. */
const helpedSchema = z
  .strictObject({
    /** `{{labels.instance}}` and `{{subject}}` in a query are filled in. */
    signals: z.array(signalSchema).min(1, 'Add a signal to look at.').max(10),
    /** Such as `cpu < 70 for 1m`, or `severity == 0` of a Presage query for "back inside its band". */
    condition: conditionSchema,
    within: durationSchema,
  })
  .superRefine(addProblems(watchProblems))
  .superRefine(addProblems(placeholderProblems))
  .superRefine(addProblems(hasteProblems));

export const stepSchema = z
  .strictObject({
    ...actionSchema.shape,
    /** Where absent the step counts as done once it is delivered; the next one is then for when it could not be. */
    helped: helpedSchema.optional(),
    /** Sent where the step did not help, before the next one is. */
    undo: actionSchema.optional(),
  })
  .refine(({ undo, helped }) => undo === undefined || helped !== undefined, {
    error: 'Nothing would ever be undone: say under "helped" how to tell that the step helped, or leave "undo" out.',
    path: ['undo'],
  });

export type PolicyStep = z.infer<typeof stepSchema>;

function hasteProblems({ condition, within }: { readonly condition: string; readonly within: string }): Problem[] {
  const message = 'Give it longer than the "for" of the condition, which can never come true in time else.';
  const isTooShort = durationToMs(within) <= conditionWindowMs(parseCondition(condition));
  return isTooShort ? [{ path: ['within'], message }] : [];
}
