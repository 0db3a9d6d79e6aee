import type { OrganizationConfiguration } from './OrganizationConfiguration';
import { AllowList } from '../network/AllowList';
import type { Connector } from '../network/Connector';
import { GuardedConnector } from '../network/GuardedConnector';

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
