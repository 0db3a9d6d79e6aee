import { z } from 'zod';
import { requireOneScale } from '../shared/requireOneScale';
import { scaleSchema } from '../shared/scaleSchema';

export const awsActionSchema = z.discriminatedUnion('operation', [
  scaleSchema
    .extend({
      /** Name of the Auto Scaling group; may hold placeholders. */
      group: z.string('Name the Auto Scaling group.').min(1, 'Name the Auto Scaling group.'),
    })
    .superRefine(requireOneScale),
  /** Asks the function for nothing but an answer. */
  z.strictObject({ operation: z.literal('ping') }),
]);

export type AwsAction = z.infer<typeof awsActionSchema>;
