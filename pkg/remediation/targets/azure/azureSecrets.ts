import type { SecretField } from '../TargetKind';

export const AZURE_CLIENT_SECRET: SecretField = {
  key: 'clientSecret',
  label: 'Client secret',
  description: 'Of the app registration.',
  isRequired: true,
};
