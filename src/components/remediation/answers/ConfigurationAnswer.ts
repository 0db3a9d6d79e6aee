import type { Configuration } from '../../../../pkg/remediation/configuration/Configuration';

/** The app's settings for remediation, without the secrets' values. */
export interface ConfigurationAnswer {
  readonly configuration: Configuration;
  /** Names of the secrets that are set: `target.<id>.<key>`, `contactPoint.secret`. */
  readonly secretsSet: readonly string[];
  /** False where a provisioning file holds the settings, or the backend may not write them. */
  readonly isWritable: boolean;
  /** What is wrong with the settings, in sentences. */
  readonly problems: readonly string[];
  /** Places of what is stored and can't be read; an empty one stands for all. It stays as it is until it is removed. */
  readonly unreadable: readonly string[];
}
