import { BASIC_USER_FIELD } from '../shared/basicUserField';
import type { FormField } from '../TargetKind';

export const WEBHOOK_SETTINGS_FORM: readonly FormField[] = [
  {
    key: 'url',
    label: 'Address',
    description: 'Path and query may hold placeholders such as {{labels.instance}}.',
    input: 'text',
    placeholder: 'https://deploy.example.com/hooks/presage',
    isRequired: true,
  },
  {
    key: 'method',
    label: 'Method',
    description: 'POST where nothing else is asked for.',
    input: 'choice',
    choices: ['POST', 'PUT', 'PATCH', 'DELETE', 'GET'],
    isRequired: false,
  },
  {
    key: 'headers',
    label: 'Headers',
    description: 'Their values may hold placeholders. Secrets belong below, not here.',
    input: 'pairs',
    isRequired: false,
  },
  {
    key: 'bodyType',
    label: 'Type of body',
    description: 'JSON is filled in inside its strings only; text is sent as text/plain.',
    input: 'choice',
    choices: ['json', 'text'],
    isRequired: false,
  },
  {
    key: 'body',
    label: 'Body',
    description:
      'A template; what a policy gives is {{parameters.<name>}}. Empty: everything that is known of the event.',
    input: 'multiline',
    placeholder: '{"instance": "{{labels.instance}}", "replicas": "{{parameters.replicas}}"}',
    isRequired: false,
  },
  {
    key: 'authentication',
    label: 'Authentication',
    description: 'How the token is sent, besides the signature.',
    input: 'choice',
    choices: ['none', 'bearer', 'basic', 'header'],
    isRequired: false,
  },
  BASIC_USER_FIELD,
  {
    key: 'tokenHeader',
    label: 'Token header',
    description: 'The header that holds the token.',
    input: 'text',
    placeholder: 'X-Api-Key',
    isRequired: false,
    shownWhen: { key: 'authentication', values: ['header'] },
  },
];

export const WEBHOOK_ACTION_FORM: readonly FormField[] = [
  {
    key: 'parameters',
    label: 'Parameters',
    description:
      "For the target's body as {{parameters.<name>}}; values may hold placeholders such as {{labels.instance}}.",
    input: 'pairs',
    isRequired: false,
  },
];
