import { SCALE_FIELDS } from '../shared/scaleFields';
import type { FormField } from '../TargetKind';

export const KUBERNETES_SETTINGS_FORM: readonly FormField[] = [
  {
    key: 'url',
    label: 'API server',
    description: 'Its address.',
    input: 'text',
    placeholder: 'https://kubernetes.default.svc',
    isRequired: true,
  },
  {
    key: 'namespace',
    label: 'Namespace',
    description: 'The one namespace that this target may touch.',
    input: 'text',
    placeholder: 'default',
    isRequired: false,
  },
];

export const KUBERNETES_ACTION_FORM: readonly FormField[] = [
  {
    key: 'operation',
    label: 'What to do',
    description: 'Scale, restart every pod, undo the last rollout, or only look.',
    input: 'choice',
    choices: ['scale', 'restart', 'undo', 'look'],
    isRequired: true,
  },
  {
    key: 'workload',
    label: 'Workload',
    description: 'Its kind. Only a Deployment can be undone, and a DaemonSet only be restarted.',
    input: 'choice',
    choices: ['Deployment', 'StatefulSet', 'DaemonSet'],
    isRequired: false,
    shownWhen: { key: 'operation', values: ['scale', 'restart'] },
  },
  {
    key: 'name',
    label: 'Name',
    description: 'Of the workload; may hold placeholders.',
    input: 'text',
    placeholder: '{{labels.deployment}}',
    isRequired: true,
    shownWhen: { key: 'operation', values: ['scale', 'restart', 'undo'] },
  },
  ...SCALE_FIELDS,
  {
    key: 'revision',
    label: 'Revision',
    description: 'To go back to; the one before the present one where empty.',
    input: 'number',
    isRequired: false,
    shownWhen: { key: 'operation', values: ['undo'] },
  },
];
