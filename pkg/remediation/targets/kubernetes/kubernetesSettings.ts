import { z } from 'zod';
import { urlSchema } from '../shared/urlSchema';

export const kubernetesSettingsSchema = z.strictObject({
  /** Of the API server, such as `https://kubernetes.default.svc`. */
  url: urlSchema,
  /** The one namespace that this target may touch. */
  namespace: z
    .string()
    .regex(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/, 'A namespace is 1 to 63 lower-case letters, digits and "-".')
    .default('default'),
});

export type KubernetesSettings = z.infer<typeof kubernetesSettingsSchema>;
