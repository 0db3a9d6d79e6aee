import type { OrganizationConfiguration } from '../configuration/OrganizationConfiguration';
import { AllowList } from './AllowList';
import type { Connector } from './Connector';
import { GuardedConnector } from './GuardedConnector';

/**
 * Gives each organization's settings one connector, so that connections are kept between requests and none outlives the
 * settings that allowed it.
 * @returns a function that throws {InvalidAllowedHostError}
 */
export function createConnectorFor(): (organization: OrganizationConfiguration) => Connector {
  const connectors = new WeakMap<OrganizationConfiguration, Connector>();
  return (organization) => {
    const known = connectors.get(organization);
    if (known !== undefined) {
      return known;
    }
    const allowList = AllowList.parse(organization.configuration.allowedHosts);
    const connector = new GuardedConnector({ allowList });
    connectors.set(organization, connector);
    return connector;
  };
}
