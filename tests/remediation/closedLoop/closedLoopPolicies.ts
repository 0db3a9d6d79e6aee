import type { SourceQuery } from '../../../pkg/query/forecastQuery';
import type { WrittenPolicy } from '../harness/alertPolicies';
import type { MeasuredValues } from './RepairableService';
import type { Repair } from './repairs';

/** Uids of the data sources that the fleet's queries name. */
export const FLEET_UID = 'fleet';
export const PRESAGE_UID = 'presage';

type Metric = keyof MeasuredValues;

function measured(metric: Metric): SourceQuery {
  return { datasource: { uid: FLEET_UID, type: 'prometheus' }, query: { expr: metric } };
}

function judged(metric: Metric, show: 'severity' | 'score'): SourceQuery {
  return {
    datasource: { uid: PRESAGE_UID, type: 'presage-forecast-datasource' },
    query: { source: measured(metric), show: [show], history: '1h', step: '2s' },
  };
}

const LIMITS = {
  cooldown: { bySubject: '45s', byTarget: 'none' },
  mostPerHour: 1_000,
} as const;

/** Acts where a metric is unusually high, and looks whether it came back to where values were before. */
function onAnomaly(metric: Metric, target: Repair, nextTarget?: Repair): WrittenPolicy {
  const helped = {
    signals: [{ name: 'score', source: judged(metric, 'score') }],
    condition: 'score < 0.5 for 4s',
    within: '30s',
  };
  return {
    id: `unusual-${metric}`,
    name: `Unusual ${metric}`,
    trigger: {
      kind: 'check',
      every: '2s',
      signals: [
        { name: 'severity', source: judged(metric, 'severity') },
        { name: 'value', source: measured(metric) },
      ],
      condition: 'severity >= 1 and value > 0',
      subject: ['service'],
    },
    steps: [target, ...(nextTarget === undefined ? [] : [nextTarget])].map((each) => ({
      target: each,
      helped,
    })),
    ...LIMITS,
  };
}

/** Starts an exporter again that gives no values. */
function onSilence(metric: 'up_host' | 'up_application'): WrittenPolicy {
  return {
    id: `silent-${metric.replace('up_', '')}`,
    name: `Silent exporter (${metric})`,
    trigger: {
      kind: 'check',
      every: '2s',
      signals: [{ name: 'up', source: measured(metric) }],
      condition: 'up < 1 for 2s',
      subject: ['service'],
    },
    steps: [
      {
        target: 'restart-exporter',
        helped: { signals: [{ name: 'up', source: measured(metric) }], condition: 'up == 1 for 2s', within: '30s' },
      },
    ],
    ...LIMITS,
  };
}

/** What an operator of the fleet would write: a policy a symptom, with a second step where the first did not help. */
export const CLOSED_LOOP_POLICIES: readonly WrittenPolicy[] = [
  onAnomaly('cpu', 'scale-up', 'restart'),
  onAnomaly('memory', 'restart', 'scale-up'),
  onAnomaly('latency', 'enable-cache', 'scale-up'),
  onAnomaly('errors', 'open-circuit'),
  onAnomaly('disk', 'clean-up'),
  onSilence('up_host'),
  onSilence('up_application'),
];
