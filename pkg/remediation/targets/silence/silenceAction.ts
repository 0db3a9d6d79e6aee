import { z } from 'zod';
import { durationSchema } from '../../../query/durationSchema';

const labelNameSchema = z
  .string()
  .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'A label has a name of letters, digits and "_", and begins with no digit.');

export const silenceActionSchema = z.discriminatedUnion('operation', [
  z.strictObject({
    operation: z.literal('silence'),
    /** Labels an alert must have to be silent. Values may hold placeholders; one between slashes is a regular expression. */
    matchers: z
      .record(
        labelNameSchema,
        z.string().min(1, 'Give a value: an empty one is silent about everything without the label.')
      )
      .refine((matchers) => Object.keys(matchers).length > 0, 'Name at least one label.'),
    duration: durationSchema.default('1h'),
    /** May hold placeholders. */
    comment: z.string().min(1).default('{{policy.name}}: {{reason}} {{runUrl}}'),
  }),
  /** Reads silences that nobody has, to see that the address is right. */
  z.strictObject({ operation: z.literal('look') }),
]);

export type SilenceAction = z.infer<typeof silenceActionSchema>;
