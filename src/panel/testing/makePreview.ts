import type { PressPreview } from '../../../pkg/remediation/presses/PressPreview';

/** What a press would do, for tests: it would act at once. */
export function makePreview(changes: Partial<PressPreview> = {}): PressPreview {
  return {
    policyName: 'Restart',
    subject: 'web-1',
    decision: { verdict: 'act', explanation: 'Nothing speaks against it.' },
    targetName: 'Cluster',
    request: {
      method: 'POST',
      url: 'https://cluster.test/restart',
      headers: { authorization: '••••' },
      body: '{"service":"web-1"}',
    },
    furtherSteps: [],
    fingerprint: 'print-1',
    ...changes,
  };
}
