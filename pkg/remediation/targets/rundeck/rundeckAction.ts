import { z } from 'zod';

const OPTION_RULE = 'An option has a name of letters, digits, "-", "_" and ".".';

const optionNameSchema = z.string().regex(/^[\w.-]+$/, OPTION_RULE);

export const rundeckActionSchema = z.discriminatedUnion('operation', [
  z.strictObject({
    operation: z.literal('run'),
    /** Id of the job; what runs is never told by a label. */
    job: z.guid('A job has a UUID: see its page in Rundeck.'),
    /** Values may hold placeholders. */
    options: z.record(optionNameSchema, z.string()).default({}),
    /**
     * Option of the job that takes the delivery's id. With it a second attempt finds the execution of the first; without it
     * a lost answer can make the job run twice.
     */
    idOption: z.union([z.literal(''), optionNameSchema]).default(''),
  }),
  /** Asks about the server, to see that address and token are right. */
  z.strictObject({ operation: z.literal('look') }),
]);

export type RundeckAction = z.infer<typeof rundeckActionSchema>;
