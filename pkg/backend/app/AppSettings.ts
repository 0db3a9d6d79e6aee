import type { Configuration } from '../../remediation/configuration/Configuration';

/** What an organization has set for remediation, as its newest request brought it. */
export interface AppSettings {
  readonly orgId: number;
  /** As Grafana keeps it. */
  readonly stored: unknown;
  /** For people: with the parts that have problems, where they have the form of settings at all. */
  readonly written: Configuration;
  /** Places of the parts that don't have it, such as `policies.restart`; empty of one where nothing has. */
  readonly unreadable: readonly string[];
  /** What can be used. */
  readonly configuration: Configuration;
  /** What is wrong with the rest, in sentences. */
  readonly problems: readonly string[];
  readonly secrets: Readonly<Record<string, string>>;
  /** Later for each change. */
  readonly updatedMs: number;
}
