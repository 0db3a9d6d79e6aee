import type { SecretField } from '../TargetKind';

export const SIGNING_SECRET: SecretField = {
  key: 'signingSecret',
  label: 'Signing secret',
  description:
    'Signs each request as Standard Webhooks has it: whsec_ and base64. Several, newest first, for a rotation.',
  isRequired: false,
};
