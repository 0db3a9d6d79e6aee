import { z } from 'zod';
import { idSchema } from '../../../remediation/targets/idSchema';
import { labelsSchema } from './labelsSchema';
import { placeSchema } from './placeSchema';
import { valuesSchema } from './valuesSchema';

/** A person's click on a button of Presage's panel. */
export const pressSchema = z.strictObject({
  policyId: idSchema,
  labels: labelsSchema,
  values: valuesSchema,
  title: z.string().max(500),
  problemSinceMs: z.number().min(0).optional(),
  place: placeSchema.optional(),
  pressId: z.string().regex(/^[\w-]{8,64}$/, 'Make one of 8 to 64 letters, digits, "-" and "_" for each confirmation.'),
  fingerprint: z.string().max(200).optional(),
});
