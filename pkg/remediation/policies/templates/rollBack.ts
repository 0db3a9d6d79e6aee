import { defineTemplate } from './defineTemplate';
import { errorShare } from './errorShare';
import { prometheusSignal } from './prometheusSignal';

export const rollBack = defineTemplate({
  id: 'roll-back',
  name: 'Roll back',
  description:
    'Takes a deployment back to the revision before, once an Admin has agreed, when more than 10 % of its requests fail.',
  kinds: ['kubernetes'],
  policy: {
    trigger: {
      kind: 'check',
      signals: [prometheusSignal('errors', errorShare('deployment'))],
      condition: 'errors > 10% for 2m',
      subject: ['deployment'],
    },
    steps: [
      {
        target: 'my-cluster',
        action: { operation: 'undo', name: '{{labels.deployment}}' },
        helped: {
          signals: [prometheusSignal('errors', errorShare('deployment', 'deployment="{{labels.deployment}}"'))],
          condition: 'errors < 1% for 2m',
          within: '10m',
        },
      },
    ],
    cooldown: { bySubject: '1h', byTarget: '1m' },
    mostPerHour: 2,
    approval: { role: 'Admin', within: '15m' },
  },
});
