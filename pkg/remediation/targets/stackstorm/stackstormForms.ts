import type { FormField } from '../TargetKind';

export const STACKSTORM_SETTINGS_FORM: readonly FormField[] = [
  {
    key: 'url',
    label: 'Address',
    description: 'Of the API: what stands before /v1.',
    input: 'text',
    placeholder: 'https://stackstorm.example.com/api',
    isRequired: true,
  },
];

export const STACKSTORM_ACTION_FORM: readonly FormField[] = [
  {
    key: 'operation',
    label: 'What to do',
    description: 'Run an action, call a webhook, or only see that StackStorm answers.',
    input: 'choice',
    choices: ['execute', 'webhook', 'look'],
    isRequired: true,
  },
  {
    key: 'action',
    label: 'Action',
    description: 'Its pack and name; no placeholders.',
    input: 'text',
    placeholder: 'shop.restart',
    isRequired: true,
    shownWhen: { key: 'operation', values: ['execute'] },
  },
  {
    key: 'hook',
    label: 'Webhook',
    description: 'What stands after /v1/webhooks/; no placeholders.',
    input: 'text',
    placeholder: 'shop/restart',
    isRequired: true,
    shownWhen: { key: 'operation', values: ['webhook'] },
  },
  {
    key: 'parameters',
    label: 'Parameters',
    description: 'Values may hold placeholders. Never let a parameter be a command line.',
    input: 'pairs',
    isRequired: false,
    shownWhen: { key: 'operation', values: ['execute', 'webhook'] },
  },
];
