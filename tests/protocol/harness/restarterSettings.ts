import type { WrittenConfiguration } from './RemediatingApp';
import type { TargetReceiver } from './TargetReceiver';

type WrittenPolicy = NonNullable<WrittenConfiguration['policies']>[number];
type WrittenTarget = NonNullable<WrittenConfiguration['targets']>[number];

/** Of a policy what a test is about; the rest is that it restarts, and leaves other subjects alone. */
export type RestartPolicy = Partial<WrittenPolicy> & Pick<WrittenPolicy, 'trigger'>;

/**
 * Settings with one target, the receiver, which is called `restarter` and is told the subject.
 * @param target of the target what a test is about
 */
export function restarterSettings(
  receiver: TargetReceiver,
  policies: readonly RestartPolicy[],
  target: Partial<WrittenTarget> = {}
): WrittenConfiguration {
  const settings = { url: receiver.url, body: { subject: '{{subject}}' } };
  return {
    allowedHosts: [receiver.host],
    targets: [{ id: 'restarter', name: 'Restarter', kind: 'webhook', settings, ...target }],
    policies: policies.map((policy) => ({
      id: 'restart',
      name: 'Restart',
      steps: [{ target: 'restarter' }],
      cooldown: { bySubject: '1h', byTarget: 'none' },
      ...policy,
    })),
  };
}
