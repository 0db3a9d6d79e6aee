import type { Store } from '../../store/Store';
import type { GrafanaAccess } from '../annotations/GrafanaAccess';
import type { OrganizationConfiguration } from '../configuration/OrganizationConfiguration';
import type { Connector } from '../network/Connector';
import type { Log } from '../Log';

/** What remediation is given from outside. */
export interface RemediationOptions {
  readonly store: Store;
  /** The way out for an organization; see `createConnectorFor`. */
  readonly connectorFor: (organization: OrganizationConfiguration) => Connector;
  /**
   * Grafana as the service account of an organization.
   * @throws {PresageError} where there is no way to it
   */
  readonly grafanaFor: (orgId: number) => GrafanaAccess;
  /** Grafana's address as people know it, for links to runs. */
  readonly appUrl: string;
  readonly nowMs: () => number;
  /** From 0 to 1. */
  readonly random: () => number;
  /** One that nothing else has, such as a UUID. */
  readonly newId: () => string;
  readonly log: Log;
}
