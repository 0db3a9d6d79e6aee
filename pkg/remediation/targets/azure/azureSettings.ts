import { z } from 'zod';
import { urlSchema } from '../shared/urlSchema';

const UUID_RULE = 'It is a UUID such as 11111111-2222-3333-4444-555555555555.';

export const azureSettingsSchema = z.strictObject({
  tenantId: z.guid(UUID_RULE),
  /** Of the app registration (service principal). */
  clientId: z.guid(UUID_RULE),
  subscriptionId: z.guid(UUID_RULE),
  resourceGroup: z
    .string('Name the resource group.')
    .regex(/^[-\w.()]{0,89}[-\w()]$/, 'A resource group is up to 90 letters, digits, "-", "_", "." and parentheses.'),
  /** Other than those of the public cloud for sovereign ones. */
  managementUrl: urlSchema.prefault('https://management.azure.com'),
  loginUrl: urlSchema.prefault('https://login.microsoftonline.com'),
});

export type AzureSettings = z.infer<typeof azureSettingsSchema>;
