import type { SecretField } from '../TargetKind';

export const AWS_API_KEY: SecretField = {
  key: 'apiKey',
  label: 'API key',
  description: 'Sent as x-api-key, for an API gateway with a usage plan.',
  isRequired: false,
};

export const AWS_ACCESS_KEY_ID: SecretField = {
  key: 'accessKeyId',
  label: 'Access key id',
  description: 'Signs requests with AWS Signature Version 4, for a function or gateway with IAM authentication.',
  isRequired: false,
};

export const AWS_SECRET_ACCESS_KEY: SecretField = {
  key: 'secretAccessKey',
  label: 'Secret access key',
  description: 'Belongs to the access key id.',
  isRequired: false,
};

export const AWS_SESSION_TOKEN: SecretField = {
  key: 'sessionToken',
  label: 'Session token',
  description: 'Only with temporary credentials.',
  isRequired: false,
};
