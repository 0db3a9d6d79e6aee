import { z } from 'zod';
import { requireOneScale } from '../shared/requireOneScale';
import { scaleSchema } from '../shared/scaleSchema';

const scaleSetSchema = z.string('Name the scale set.').min(1, 'Name the scale set.');

export const azureActionSchema = z.discriminatedUnion('operation', [
  scaleSchema
    .extend({
      /** Name of the virtual machine scale set; may hold placeholders. */
      scaleSet: scaleSetSchema,
    })
    .superRefine(requireOneScale),
  /** Lists the scale sets of the resource group, to see that the credentials and the role are right. */
  z.strictObject({ operation: z.literal('look') }),
]);

export type AzureAction = z.infer<typeof azureActionSchema>;
