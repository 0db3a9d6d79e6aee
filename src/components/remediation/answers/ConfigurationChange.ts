import type { Configuration } from '../../../../pkg/remediation/configuration/Configuration';

/** New settings, and those secrets that get a new value; an empty value removes a secret. */
export interface ConfigurationChange {
  readonly configuration: Configuration;
  readonly secrets?: Readonly<Record<string, string>>;
  /** Whether what is stored and can't be read is removed. */
  readonly removesUnreadable?: true;
}
