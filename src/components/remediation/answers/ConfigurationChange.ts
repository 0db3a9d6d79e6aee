import type { Configuration } from '../../../../pkg/remediation/configuration/Configuration';

/** New settings, and those secrets that get a new value; an empty value removes a secret. */
export interface ConfigurationChange {
  readonly configuration: Configuration;
  readonly secrets?: Readonly<Record<string, string>>;
}
