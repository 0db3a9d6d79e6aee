import { z } from 'zod';

/** Names out of a set, with commas between them, as they stand in a query. */
export function listSchema<const Name extends string>(names: readonly Name[]) {
  return z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(names)))
    .meta({ type: 'string', description: `One or more, with commas between them: ${names.join(', ')}.` });
}
