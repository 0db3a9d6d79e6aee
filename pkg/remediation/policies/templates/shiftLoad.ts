import { defineTemplate } from './defineTemplate';
import { prometheusSignal } from './prometheusSignal';

const cpuOf = (matchers: string): string =>
  `100 - 100 * avg by (instance) (rate(node_cpu_seconds_total{mode="idle"${matchers}}[2m]))`;

export const shiftLoad = defineTemplate({
  id: 'shift-load',
  name: 'Shift load',
  description:
    'Halves the share of requests that a load balancer gives to a machine which is too busy; gives it back where that did not help.',
  kinds: ['webhook'],
  policy: {
    trigger: {
      kind: 'check',
      signals: [prometheusSignal('cpu', cpuOf(''))],
      condition: 'cpu > 90% for 5m',
      subject: ['instance'],
    },
    steps: [
      {
        target: 'my-load-balancer',
        action: { parameters: { instance: '{{labels.instance}}', weight: 50 } },
        helped: {
          signals: [prometheusSignal('cpu', cpuOf(', instance="{{labels.instance}}"'))],
          condition: 'cpu < 80% for 2m',
          within: '10m',
        },
        undo: {
          target: 'my-load-balancer',
          action: { parameters: { instance: '{{labels.instance}}', weight: 100 } },
        },
      },
    ],
    cooldown: { bySubject: '15m', byTarget: '1m' },
    mostPerHour: 4,
  },
});
