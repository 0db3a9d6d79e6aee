import { z } from 'zod';
import { defineRoute } from '../defineRoute';
import type { AppRouteContext } from '../RouteContext';

const outcomeSchema = z.strictObject({
  fingerprint: z.string(),
  subject: z.string(),
  policyId: z.string().optional(),
  runId: z.string().optional(),
  explanation: z.string(),
});

/** What Grafana's contact point sends, as far as it is read. */
const callSchema = z.object({
  alerts: z.array(
    z.object({
      status: z.string(),
      labels: z.record(z.string(), z.string()),
      values: z.record(z.string(), z.number()).nullish(),
      startsAt: z.string(),
      fingerprint: z.string(),
    })
  ),
});

/** Its caller is a service account, which may be anyone's: the signature over the untouched body decides. */
export const alertsRoute = defineRoute({
  method: 'POST',
  path: 'alerts',
  summary: "Alerts of Grafana's webhook contact point, signed with its HMAC secret",
  access: 'anyone',
  body: callSchema,
  leavesBody: true,
  answer: z.strictObject({ outcomes: z.array(outcomeSchema).readonly() }),
  handle: async ({ request: { headers, body } }, { orgId, remediation }: AppRouteContext) => {
    const { service } = await remediation();
    const outcomes = await service.receiveAlerts(orgId, {
      signature: headers['x-grafana-alerting-signature'],
      timestamp: headers['x-presage-timestamp'],
      body,
    });
    return { outcomes };
  },
});
