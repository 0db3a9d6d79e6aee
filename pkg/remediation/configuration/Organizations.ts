import type { OrganizationConfiguration } from './OrganizationConfiguration';
import { NotConfiguredError } from './errors/NotConfiguredError';
import { Organization } from './Organization';

/** The settings of every organization that this process has heard of. */
export class Organizations {
  readonly #known = new Map<number, Organization>();

  /** @returns the organization where the settings are newer than those known */
  configure(settings: OrganizationConfiguration): Organization | undefined {
    const known = this.#known.get(settings.orgId);
    if (known !== undefined && known.settings.updatedMs >= settings.updatedMs) {
      return undefined;
    }
    const organization = new Organization(settings);
    this.#known.set(settings.orgId, organization);
    return organization;
  }

  find(orgId: number): Organization | undefined {
    return this.#known.get(orgId);
  }

  /** @throws {NotConfiguredError} */
  get(orgId: number): Organization {
    const organization = this.#known.get(orgId);
    if (organization === undefined) {
      throw new NotConfiguredError(orgId);
    }
    return organization;
  }

  all(): readonly Organization[] {
    return [...this.#known.values()];
  }
}
