import type { SecretField } from '../TargetKind';

export const KUBERNETES_TOKEN: SecretField = {
  key: 'token',
  label: 'Token',
  description: 'Of a service account that may do in the namespace what the documentation of targets lists.',
  isRequired: true,
};

export const KUBERNETES_CA_CERTIFICATE: SecretField = {
  key: 'caCertificate',
  label: 'CA certificate',
  description: "PEM of the cluster's own certificate authority, where the system does not trust it already.",
  isRequired: false,
};
