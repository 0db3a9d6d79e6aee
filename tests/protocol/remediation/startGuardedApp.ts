import { RemediatingApp } from '../harness/RemediatingApp';
import type { TargetReceiver } from '../harness/TargetReceiver';
import { SECRET } from './hostileCalls';

/** An app with one button for Admins, which hostile calls try to get at. */
export function startGuardedApp(receiver: TargetReceiver): Promise<RemediatingApp> {
  return RemediatingApp.start({
    remediation: {
      allowedHosts: [receiver.host],
      targets: [{ id: 'restarter', name: 'Restarter', kind: 'webhook', settings: { url: receiver.url } }],
      policies: [
        {
          id: 'restart',
          name: 'Restart',
          trigger: { kind: 'click', subject: ['instance'] },
          steps: [{ target: 'restarter' }],
        },
      ],
    },
    secrets: { 'contactPoint.secret': SECRET },
  });
}
