import { z } from 'zod';
import { requestSchema } from './requestSchema';

const decisionSchema = z.discriminatedUnion('verdict', [
  z.strictObject({ verdict: z.enum(['act', 'ask', 'dry run']), explanation: z.string() }),
  z.strictObject({
    verdict: z.literal('decline'),
    reason: z.enum([
      'disabled',
      'kill switch',
      'target off',
      'outside its times',
      'subject cools down',
      'target cools down',
      'too many an hour',
      'still at it',
    ]),
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
