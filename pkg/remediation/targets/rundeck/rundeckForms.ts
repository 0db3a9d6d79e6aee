import type { FormField } from '../TargetKind';

const shownWhen = { key: 'operation', values: ['run'] };

export const RUNDECK_SETTINGS_FORM: readonly FormField[] = [
  {
    key: 'url',
    label: 'Address',
    description: 'Of the server.',
    input: 'text',
    placeholder: 'https://rundeck.example.com',
    isRequired: true,
  },
  {
    key: 'apiVersion',
    label: 'API version',
    description: 'From 18 on; 41 where empty.',
    input: 'number',
    placeholder: '41',
    isRequired: false,
  },
];

export const RUNDECK_ACTION_FORM: readonly FormField[] = [
  {
    key: 'operation',
    label: 'What to do',
    description: 'Run a job, or only see that Rundeck answers.',
    input: 'choice',
    choices: ['run', 'look'],
    isRequired: true,
  },
  {
    key: 'job',
    label: 'Job',
    description: 'Its UUID; no placeholders.',
    input: 'text',
    placeholder: '3b6c19f6-41ee-475f-8fd0-8f1a26f27a9a',
    isRequired: true,
    shownWhen,
  },
  {
    key: 'options',
    label: 'Options',
    description: 'Of the job; values may hold placeholders.',
    input: 'pairs',
    isRequired: false,
    shownWhen,
  },
  {
    key: 'idOption',
    label: 'Option for the id',
    description: "An option of the job that takes the delivery's id, so that a lost answer never makes it run twice.",
    input: 'text',
    placeholder: 'presage_id',
    isRequired: false,
    shownWhen,
  },
];
