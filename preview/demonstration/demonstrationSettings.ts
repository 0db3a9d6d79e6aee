import type { z } from 'zod';
import type { configurationSchema } from '../../pkg/remediation/configuration/Configuration';

const TARGET = 'demonstration';

const memory = (expr: string) => [
  {
    name: 'memory',
    source: { datasource: { uid: 'demonstration', type: 'prometheus' }, query: { refId: 'A', expr } },
  },
];

const OF_SUBJECT = 'demonstration_memory_used_percent{instance="{{labels.instance}}"}';

/**
 * What the preview starts with: one target, which is the preview's own receiver, and a policy of each way to start a run.
 * @param host of the receiver, the only one allowed
 */
export function demonstrationSettings(host: string): z.input<typeof configurationSchema> {
  const steps = [
    {
      target: TARGET,
      action: {},
      helped: { signals: memory(OF_SUBJECT), condition: 'memory < 60', within: '5m' },
    },
  ];
  return {
    allowedHosts: [host],
    targets: [
      {
        id: TARGET,
        name: 'Demonstration workload',
        kind: 'webhook',
        settings: { url: `http://${host}/restart` },
        pressedBy: 'Editor',
      },
    ],
    policies: [
      {
        id: 'restart-service',
        name: 'Restart the service',
        description: 'Restarts the demonstration service of an instance, and watches its memory.',
        trigger: { kind: 'click', subject: ['instance'] },
        steps,
        cooldown: { bySubject: '5s', byTarget: 'none' },
      },
      {
        id: 'restart-with-approval',
        name: 'Restart with approval',
        description: 'The same, once an Editor has said yes.',
        trigger: { kind: 'click', subject: ['instance'] },
        steps,
        cooldown: { bySubject: '5s', byTarget: 'none' },
        approval: { role: 'Editor', within: '10m' },
      },
      {
        id: 'restart-when-full',
        name: 'Restart when memory is full',
        description: 'Would restart by itself, but only tries out: nothing is sent.',
        trigger: {
          kind: 'check',
          every: '30s',
          signals: memory('demonstration_memory_used_percent'),
          condition: 'memory > 90',
          subject: ['instance'],
        },
        steps,
        dryRun: true,
      },
    ],
  };
}
