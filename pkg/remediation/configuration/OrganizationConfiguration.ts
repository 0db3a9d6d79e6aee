import type { Configuration } from './Configuration';

/** What one organization has configured, as its newest request to the app brought it. */
export interface OrganizationConfiguration {
  readonly orgId: number;
  readonly configuration: Configuration;
  /** Grafana's decrypted secure settings: `target.<id>.<key>`, `contactPoint.secret`. Never written anywhere. */
  readonly secrets: Readonly<Record<string, string>>;
  readonly updatedMs: number;
}
