import { defineTemplate } from './defineTemplate';
import { prometheusSignal } from './prometheusSignal';

const UP =
  'min by (namespace, deployment) (kube_deployment_status_replicas_available{namespace="{{labels.namespace}}", deployment="{{labels.deployment}}"})';

export const restartService = defineTemplate({
  id: 'restart-service',
  name: 'Restart service',
  description: 'Restarts a deployment, instance by instance, when a critical alert about it arrives.',
  kinds: ['kubernetes'],
  policy: {
    trigger: {
      kind: 'alert',
      matches: { severity: 'critical', deployment: '*' },
      subject: ['namespace', 'deployment'],
    },
    steps: [
      {
        target: 'my-cluster',
        action: { operation: 'restart', name: '{{labels.deployment}}' },
        helped: { signals: [prometheusSignal('available', UP)], condition: 'available >= 1 for 1m', within: '10m' },
      },
    ],
    cooldown: { bySubject: '15m', byTarget: '1m' },
    mostPerHour: 4,
  },
});
