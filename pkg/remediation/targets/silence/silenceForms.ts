import { BASIC_USER_FIELD } from '../shared/basicUserField';
import type { FormField } from '../TargetKind';

const shownWhen = { key: 'operation', values: ['silence'] };

export const SILENCE_SETTINGS_FORM: readonly FormField[] = [
  {
    key: 'url',
    label: 'Address',
    description:
      "What stands before /api/v2. Mimir's ends in /alertmanager, Grafana's own in /api/alertmanager/grafana.",
    input: 'text',
    placeholder: 'https://alertmanager.example.com',
    isRequired: true,
  },
  {
    key: 'tenant',
    label: 'Tenant',
    description: 'Of Mimir, sent as X-Scope-OrgID.',
    input: 'text',
    isRequired: false,
  },
  {
    key: 'authentication',
    label: 'Authentication',
    description: 'How the token is sent.',
    input: 'choice',
    choices: ['none', 'bearer', 'basic'],
    isRequired: false,
  },
  BASIC_USER_FIELD,
];

export const SILENCE_ACTION_FORM: readonly FormField[] = [
  {
    key: 'operation',
    label: 'What to do',
    description: 'Silence alerts, or only see that Alertmanager answers.',
    input: 'choice',
    choices: ['silence', 'look'],
    isRequired: true,
  },
  {
    key: 'matchers',
    label: 'Matchers',
    description:
      'Labels of the alerts to silence; values may hold placeholders, and between slashes be a regular expression.',
    input: 'pairs',
    isRequired: true,
    shownWhen,
  },
  {
    key: 'duration',
    label: 'For',
    description: 'How long; 1h where empty.',
    input: 'text',
    placeholder: '1h',
    isRequired: false,
    shownWhen,
  },
  {
    key: 'comment',
    label: 'Comment',
    description: 'May hold placeholders.',
    input: 'text',
    placeholder: '{{policy.name}}: {{reason}}',
    isRequired: false,
    shownWhen,
  },
];
