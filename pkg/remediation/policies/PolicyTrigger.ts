import { z } from 'zod';
import { durationSchema } from '../../query/durationSchema';
import { conditionSchema } from './conditionSchema';
import { labelPatternSchema } from './labelPatternSchema';
import { addProblems } from './addProblems';
import { signalSchema } from './Signal';
import { watchProblems } from './watchProblems';
import { holdProblems } from './holdProblems';

const labelNames = z.array(z.string().min(1, 'Name a label, or leave it out.')).max(20);

const clickSchema = z.strictObject({
  kind: z.literal('click'),
  /** Labels of the panel's series that name the subject; the series' name where empty. */
  subject: labelNames.default([]),
});

const alertSchema = z
  .strictObject({
    kind: z.literal('alert'),
    /** Labels an alert must have, with these values: `critical`, `web-*`, `critical|warning`. */
    matches: z.record(z.string(), labelPatternSchema).default({}),
    /** Labels that name the subject; all that tell alerts apart where empty. */
    subject: labelNames.default([]),
    /** Over the alert's values (`A > 5`); always true where absent. */
    condition: conditionSchema.optional(),
  })
  .superRefine(addProblems(holdProblems));

const checkSchema = z
  .strictObject({
    kind: z.literal('check'),
    every: durationSchema.default('30s'),
    signals: z.array(signalSchema).min(1, 'Add a signal to look at.').max(10),
    /** Such as `cpu > 80 or memory > 85 for 2m`. */
    condition: conditionSchema,
    /** Labels that name the subject and join the signals' series; all that the first signal has where empty. */
    subject: labelNames.default([]),
  })
  .superRefine(addProblems(watchProblems));

export const triggerSchema = z.discriminatedUnion('kind', [clickSchema, alertSchema, checkSchema]);

/** Who starts a run: a person on a button, an alert through a contact point, or a check on schedule. */
export type PolicyTrigger = z.infer<typeof triggerSchema>;
