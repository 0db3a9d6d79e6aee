import { defineTemplate } from './defineTemplate';
import { prometheusSignal } from './prometheusSignal';

/** Pods are called after their deployment. */
const byDeployment = (query: string): string =>
  `sum by (namespace, deployment) (label_replace(${query}, "deployment", "$1", "pod", "(.+)-[^-]+-[^-]+"))`;

const shareOfLimits = (used: string, resource: string, matchers: string): string => {
  const limits = `kube_pod_container_resource_limits{resource="${resource}"${matchers}}`;
  return `100 * ${byDeployment(used)} / ${byDeployment(limits)}`;
};

const signals = (matchers: string) => [
  prometheusSignal(
    'cpu',
    shareOfLimits(`rate(container_cpu_usage_seconds_total{container!=""${matchers}}[2m])`, 'cpu', matchers)
  ),
  prometheusSignal(
    'memory',
    shareOfLimits(`container_memory_working_set_bytes{container!=""${matchers}}`, 'memory', matchers)
  ),
];

export const scaleUp = defineTemplate({
  id: 'scale-up',
  name: 'Scale up (+2)',
  description:
    'Adds two instances to a deployment that comes near its limits of cpu or memory, and takes them back where that did not help.',
  kinds: ['kubernetes'],
  policy: {
    trigger: {
      kind: 'check',
      signals: signals(''),
      condition: 'cpu > 80% or memory > 85% for 2m',
      subject: ['namespace', 'deployment'],
    },
    steps: [
      {
        target: 'my-cluster',
        action: { operation: 'scale', name: '{{labels.deployment}}', change: 2, most: 10 },
        helped: {
          signals: signals(', namespace="{{labels.namespace}}", pod=~"{{labels.deployment}}-.+"'),
          condition: 'cpu < 75% and memory < 80% for 1m',
          within: '10m',
        },
        undo: { target: 'my-cluster', action: { operation: 'scale', name: '{{labels.deployment}}', change: -2 } },
      },
    ],
    cooldown: { bySubject: '10m', byTarget: 'none' },
    mostPerHour: 6,
  },
});
