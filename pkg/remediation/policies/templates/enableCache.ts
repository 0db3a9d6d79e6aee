import { defineTemplate } from './defineTemplate';
import { prometheusSignal } from './prometheusSignal';

const slowestOf = (matchers: string): string =>
  `histogram_quantile(0.95, sum by (service, le) (rate(http_request_duration_seconds_bucket{${matchers}}[2m])))`;

export const enableCache = defineTemplate({
  id: 'enable-cache',
  name: 'Enable cache',
  description: 'Switches the cache of a service on when one request in twenty takes longer than 800 ms.',
  kinds: ['webhook'],
  policy: {
    trigger: {
      kind: 'check',
      signals: [prometheusSignal('response_time', slowestOf(''))],
      condition: 'response_time > 800ms for 2m',
      subject: ['service'],
    },
    steps: [
      {
        target: 'my-feature-flags',
        action: { parameters: { service: '{{labels.service}}', flag: 'cache', isOn: true } },
        helped: {
          signals: [prometheusSignal('response_time', slowestOf('service="{{labels.service}}"'))],
          condition: 'response_time < 600ms for 1m',
          within: '5m',
        },
        undo: {
          target: 'my-feature-flags',
          action: { parameters: { service: '{{labels.service}}', flag: 'cache', isOn: false } },
        },
      },
    ],
    cooldown: { bySubject: '15m', byTarget: 'none' },
    mostPerHour: 4,
  },
});
