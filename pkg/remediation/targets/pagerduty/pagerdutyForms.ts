import type { FormField } from '../TargetKind';

export const PAGERDUTY_SETTINGS_FORM: readonly FormField[] = [
  {
    key: 'url',
    label: 'Address',
    description: 'Of the Events API, where the account is not in the United States service region.',
    input: 'text',
    placeholder: 'https://events.eu.pagerduty.com/v2/enqueue',
    isRequired: false,
  },
];

export const PAGERDUTY_ACTION_FORM: readonly FormField[] = [
  {
    key: 'event',
    label: 'Event',
    description: 'What happens to the incident.',
    input: 'choice',
    choices: ['trigger', 'acknowledge', 'resolve'],
    isRequired: true,
  },
  {
    key: 'about',
    label: 'One incident for',
    description: 'Each run, or everything the policy finds with one subject.',
    input: 'choice',
    choices: ['subject', 'run'],
    isRequired: false,
  },
  {
    key: 'severity',
    label: 'Severity',
    description: 'As PagerDuty calls it; error where empty.',
    input: 'choice',
    choices: ['critical', 'error', 'warning', 'info'],
    isRequired: false,
    shownWhen: { key: 'event', values: ['trigger'] },
  },
  {
    key: 'summary',
    label: 'Summary',
    description: 'May hold placeholders.',
    input: 'text',
    placeholder: '{{policy.name}}: {{subject}}. {{reason}}',
    isRequired: false,
    shownWhen: { key: 'event', values: ['trigger'] },
  },
];
