import { defineTemplate } from './defineTemplate';
import { errorShare } from './errorShare';
import { prometheusSignal } from './prometheusSignal';

export const openCircuitBreaker = defineTemplate({
  id: 'open-circuit-breaker',
  name: 'Open circuit breaker',
  description: 'Lets a gateway answer by itself for a service of which more than 5 % of the requests fail.',
  kinds: ['webhook'],
  policy: {
    trigger: {
      kind: 'check',
      signals: [prometheusSignal('errors', errorShare('service'))],
      condition: 'errors > 5% for 1m',
      subject: ['service'],
    },
    steps: [
      {
        target: 'my-gateway',
        action: { parameters: { service: '{{labels.service}}', circuit: 'open' } },
        helped: {
          signals: [prometheusSignal('errors', errorShare('service', 'service="{{labels.service}}"'))],
          condition: 'errors < 1% for 1m',
          within: '5m',
        },
        undo: { target: 'my-gateway', action: { parameters: { service: '{{labels.service}}', circuit: 'closed' } } },
      },
    ],
    cooldown: { bySubject: '10m', byTarget: 'none' },
    mostPerHour: 6,
  },
});
