import type { Configuration } from '../../remediation/configuration/Configuration';

/** What an organization has set for the app, as its newest request brought it. */
export interface AppSettings {
  readonly orgId: number;
  /** The part about remediation, as it was written. */
  readonly written: unknown;
  /** The same, checked; undefined where it has problems. */
  readonly configuration: Configuration | undefined;
  /** What is wrong with it, in sentences. */
  readonly problems: readonly string[];
  readonly secrets: Readonly<Record<string, string>>;
  /** By Grafana's clock, in whole seconds where its database keeps no more. */
  readonly updatedMs: number;
}
