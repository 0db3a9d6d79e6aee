import { z } from 'zod';

export const UNDO_TYPE = 'application/json-patch+json';

/** What stands in an undo's request until it is sent: whose pod template is put back, for templates may hold secrets. */
export const undoPatchSchema = z.tuple([
  z.strictObject({
    op: z.literal('replace'),
    path: z.literal('/spec/template'),
    value: z.strictObject({ replicaSet: z.string(), revision: z.number() }),
  }),
]);

export type UndoPatch = z.infer<typeof undoPatchSchema>;
