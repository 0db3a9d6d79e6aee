import { z } from 'zod';
import { durationSchema } from '../../query/durationSchema';
import { policySchema } from '../policies/Policy';
import { targetSchema } from '../targets/Target';

/** The part `remediation` of the app's settings (jsonData), as a person or a provisioning file wrote it. */
export const configurationSchema = z.strictObject({
  /**
   * Where requests may go; nowhere where empty. `hooks.slack.com`, `*.example.com`, `deploy.internal:8443`; an address or
   * network such as `10.1.0.0/16` also lets names resolve to it, which private addresses need.
   */
  allowedHosts: z.array(z.string()).max(1_000).default([]),
  targets: z.array(targetSchema).max(200).default([]),
  policies: z.array(policySchema).max(200).default([]),
  /** How long runs and the audit are kept. */
  keepFor: durationSchema.default('90d'),
});

export type Configuration = z.infer<typeof configurationSchema>;
