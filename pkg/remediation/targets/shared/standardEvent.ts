/**
 * All that is known of an event, as the template of a body: type, timestamp and data as the Standard Webhooks
 * specification recommends ("Payload structure").
 */
export const STANDARD_EVENT = {
  type: 'presage.remediation.{{purpose}}',
  timestamp: '{{at}}',
  data: {
    id: '{{id}}',
    runId: '{{runId}}',
    policy: { id: '{{policy.id}}', name: '{{policy.name}}' },
    subject: '{{subject}}',
    labels: '{{labels}}',
    values: '{{values}}',
    parameters: '{{parameters}}',
    reason: '{{reason}}',
    actor: '{{actor}}',
    runUrl: '{{runUrl}}',
  },
};
