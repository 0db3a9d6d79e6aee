import type { FormField } from '../TargetKind';

const shownWhen = { key: 'operation', values: ['scale'] };

/** The inputs of a scale action; the same for all kinds that have one. */
export const SCALE_FIELDS: readonly FormField[] = [
  {
    key: 'change',
    label: 'Change',
    description: 'By how many: 2 for two more, -1 for one less. Leave it empty to give the number itself.',
    input: 'number',
    placeholder: '2',
    isRequired: false,
    shownWhen,
  },
  {
    key: 'to',
    label: 'To',
    description: 'How many there are to be, instead of a change.',
    input: 'number',
    isRequired: false,
    shownWhen,
  },
  {
    key: 'least',
    label: 'At least',
    description: 'A change never goes below; 1 where empty.',
    input: 'number',
    placeholder: '1',
    isRequired: false,
    shownWhen,
  },
  {
    key: 'most',
    label: 'At most',
    description: 'A change never goes above; 10 where empty.',
    input: 'number',
    placeholder: '10',
    isRequired: false,
    shownWhen,
  },
];
