import { z } from 'zod';

const parametersSchema = z.record(z.string(), z.unknown()).default({});

export const stackstormActionSchema = z.discriminatedUnion('operation', [
  z.strictObject({
    operation: z.literal('execute'),
    /** What runs is never told by a label. */
    action: z.string('Name the action.').regex(/^\w[\w-]*(\.\w[\w-]*)+$/, 'An action has a name such as shop.restart.'),
    /** Any JSON; its strings may hold placeholders. */
    parameters: parametersSchema,
  }),
  z.strictObject({
    operation: z.literal('webhook'),
    /** What stands after `/v1/webhooks/`. */
    hook: z.string('Name the webhook.').regex(/^\w[\w-]*(\/\w[\w-]*)*$/, 'A webhook has a name such as shop/restart.'),
    parameters: parametersSchema,
  }),
  /** Lists one action, to see that address and key are right. */
  z.strictObject({ operation: z.literal('look') }),
]);

export type StackstormAction = z.infer<typeof stackstormActionSchema>;
