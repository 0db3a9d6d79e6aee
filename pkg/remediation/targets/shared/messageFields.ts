import type { FormField } from '../TargetKind';

/** The inputs of a message. */
export const MESSAGE_FIELDS: readonly FormField[] = [
  {
    key: 'title',
    label: 'Title',
    description: 'May hold placeholders.',
    input: 'text',
    placeholder: '{{policy.name}}: {{subject}}',
    isRequired: false,
  },
  {
    key: 'text',
    label: 'Text',
    description: 'May hold placeholders. A link to the run is always there.',
    input: 'multiline',
    placeholder: '{{reason}}',
    isRequired: false,
  },
];
