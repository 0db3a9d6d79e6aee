import { SCALE_FIELDS } from '../shared/scaleFields';
import type { FormField } from '../TargetKind';

export const AWS_SETTINGS_FORM: readonly FormField[] = [
  {
    key: 'url',
    label: 'Address',
    description: "Of the Lambda function's URL, or of the API gateway in front of it.",
    input: 'text',
    placeholder: 'https://abc123.lambda-url.eu-west-1.on.aws',
    isRequired: true,
  },
  {
    key: 'region',
    label: 'Region',
    description: "For AWS signatures; told from the address where it is one of AWS's own.",
    input: 'text',
    placeholder: 'eu-west-1',
    isRequired: false,
  },
  {
    key: 'service',
    label: 'Service',
    description: "For AWS signatures; told from the address where it is one of AWS's own.",
    input: 'choice',
    choices: ['auto', 'lambda', 'execute-api'],
    isRequired: false,
  },
];

export const AWS_ACTION_FORM: readonly FormField[] = [
  {
    key: 'operation',
    label: 'What to do',
    description: 'Scale an Auto Scaling group, or only see that the function answers.',
    input: 'choice',
    choices: ['scale', 'ping'],
    isRequired: true,
  },
  {
    key: 'group',
    label: 'Auto Scaling group',
    description: 'Its name; may hold placeholders.',
    input: 'text',
    placeholder: '{{labels.asg}}',
    isRequired: true,
    shownWhen: { key: 'operation', values: ['scale'] },
  },
  ...SCALE_FIELDS,
];
