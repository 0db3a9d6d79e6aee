import type { FormField } from '../TargetKind';

const shownWhen = { key: 'operation', values: ['create'] };

export const JIRA_SETTINGS_FORM: readonly FormField[] = [
  {
    key: 'url',
    label: 'Address',
    description: 'Of the site.',
    input: 'text',
    placeholder: 'https://example.atlassian.net',
    isRequired: true,
  },
  {
    key: 'edition',
    label: 'Edition',
    description: 'Cloud, or Server and Data Center.',
    input: 'choice',
    choices: ['cloud', 'server'],
    isRequired: false,
  },
  {
    key: 'user',
    label: 'Account',
    description:
      'E-mail address (Cloud) or user name (Server). Empty on a Server: the token is a personal access token.',
    input: 'text',
    placeholder: 'presage@example.com',
    isRequired: false,
  },
  { key: 'project', label: 'Project', description: 'Its key.', input: 'text', placeholder: 'OPS', isRequired: true },
];

export const JIRA_ACTION_FORM: readonly FormField[] = [
  {
    key: 'operation',
    label: 'What to do',
    description: 'Create an issue, or only see that the account may log in.',
    input: 'choice',
    choices: ['create', 'look'],
    isRequired: true,
  },
  {
    key: 'issueType',
    label: 'Issue type',
    description: 'Its name in the project.',
    input: 'text',
    placeholder: 'Task',
    isRequired: false,
    shownWhen,
  },
  {
    key: 'summary',
    label: 'Summary',
    description: 'May hold placeholders.',
    input: 'text',
    placeholder: '{{policy.name}}: {{subject}}',
    isRequired: false,
    shownWhen,
  },
  {
    key: 'description',
    label: 'Description',
    description: 'May hold placeholders; each line becomes a paragraph.',
    input: 'multiline',
    placeholder: '{{reason}}',
    isRequired: false,
    shownWhen,
  },
  {
    key: 'priority',
    label: 'Priority',
    description: "Its name; the project's own where empty.",
    input: 'text',
    placeholder: 'High',
    isRequired: false,
    shownWhen,
  },
];
