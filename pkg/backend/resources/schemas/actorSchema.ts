import { z } from 'zod';
import { ROLES } from '../../../store/records/Person';

/** Who or what did something, as it is answered. */
export const actorSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('person'),
    person: z.strictObject({ login: z.string(), name: z.string(), role: z.enum(ROLES) }),
  }),
  z.strictObject({ kind: z.literal('alerting') }),
  z.strictObject({ kind: z.literal('presage') }),
]);
