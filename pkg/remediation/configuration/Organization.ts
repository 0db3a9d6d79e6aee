import type { Policy } from '../policies/Policy';
import type { OrganizationConfiguration } from './OrganizationConfiguration';
import type { Target } from '../targets/Target';
import { type AlertPolicy, readAlertPolicy } from '../policies/AlertPolicy';
import { type CheckPolicy, readCheckPolicy } from '../policies/CheckPolicy';
import { PolicyNotFoundError } from './errors/PolicyNotFoundError';
import { TargetNotFoundError } from './errors/TargetNotFoundError';

/** An organization's settings, laid out once for everything that is asked of them a hundred times a second. */
export class Organization {
  readonly settings: OrganizationConfiguration;
  readonly alertPolicies: readonly AlertPolicy[];
  readonly checkPolicies: readonly CheckPolicy[];
  readonly #policies: ReadonlyMap<string, Policy>;
  readonly #targets: ReadonlyMap<string, Target>;

  /** @throws {ConditionSyntaxError} where the settings were not checked, see `usableConfiguration` */
  constructor(settings: OrganizationConfiguration) {
    const { policies, targets } = settings.configuration;
    this.settings = settings;
    this.#policies = new Map(policies.map((policy) => [policy.id, policy]));
    this.#targets = new Map(targets.map((target) => [target.id, target]));
    this.alertPolicies = policies.flatMap((policy) => readAlertPolicy(policy) ?? []);
    this.checkPolicies = policies.flatMap((policy) => readCheckPolicy(policy) ?? []);
  }

  get orgId(): number {
    return this.settings.orgId;
  }

  findPolicy(id: string): Policy | undefined {
    return this.#policies.get(id);
  }

  /** @throws {PolicyNotFoundError} */
  policy(id: string): Policy {
    const policy = this.#policies.get(id);
    if (policy === undefined) {
      throw new PolicyNotFoundError(id);
    }
    return policy;
  }

  /** @throws {TargetNotFoundError} */
  target(id: string): Target {
    const target = this.#targets.get(id);
    if (target === undefined) {
      throw new TargetNotFoundError(id);
    }
    return target;
  }
}
