import type { FormField } from '../TargetKind';

/** Whose password the token is; the same for all kinds that know basic authentication. */
export const BASIC_USER_FIELD: FormField = {
  key: 'user',
  label: 'User',
  description: 'Of basic authentication; its password is the token.',
  input: 'text',
  isRequired: false,
  shownWhen: { key: 'authentication', values: ['basic'] },
};
