import { z } from 'zod';
import { DECLINE_REASONS } from '../../../remediation/decisions/Decision';
import { requestSchema } from './requestSchema';

const decisionSchema = z.discriminatedUnion('verdict', [
  z.strictObject({ verdict: z.enum(['act', 'ask', 'dry run']), explanation: z.string() }),
  z.strictObject({
    verdict: z.literal('decline'),
    reason: z.enum(DECLINE_REASONS),
    explanation: z.string(),
  }),
]);

/** What a press would do now, as it is answered. */
export const pressPreviewSchema = z.strictObject({
  policyName: z.string(),
  subject: z.string(),
  decision: decisionSchema,
  targetName: z.string(),
  request: requestSchema,
  furtherSteps: z.array(z.string()).readonly(),
  fingerprint: z.string(),
});
