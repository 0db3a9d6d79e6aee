import { durationToMs } from '../../query/duration';
import type { Actor } from '../../store/records/Actor';
import { actorName } from '../../store/records/actorName';
import type { DeliveryPurpose, PreparedRequest } from '../../store/records/DeliveryRecord';
import type { RunRecord } from '../../store/records/RunRecord';
import type { OrganizationConfiguration } from '../configuration/OrganizationConfiguration';
import type { Connector } from '../network/Connector';
import type { PolicyAction } from '../policies/Policy';
import type { StepRequest } from '../runs/stepDelivery';
import { stepDeliveryId } from '../runs/stepDeliveryId';
import type { ActionValues } from '../templates/ActionValues';
import { prepareRequest } from '../targets/prepareRequest';
import type { Target } from '../targets/Target';
import { targetSecrets } from '../targets/targetSecrets';
import type { Organization } from '../configuration/Organization';

export interface RequestMakerOptions {
  readonly connectorFor: (organization: OrganizationConfiguration) => Connector;
  readonly nowMs: () => number;
  /** Grafana's address, for links to runs. */
  readonly appUrl: string;
}

/** What a request of a run says about it. */
export type RequestSubject = Pick<
  RunRecord,
  'id' | 'policyId' | 'policyName' | 'subject' | 'labels' | 'values' | 'reason' | 'actor'
>;

export interface RequestPurpose {
  readonly stepIndex: number;
  readonly purpose: DeliveryPurpose;
  readonly action: PolicyAction;
  /** Of what the request tells; now where absent. */
  readonly atMs?: number;
}

/** Makes the requests that runs send, by the kinds of their targets. */
export class RequestMaker {
  readonly #options: RequestMakerOptions;

  constructor(options: RequestMakerOptions) {
    this.#options = options;
  }

  /**
   * May read from the target, such as how many replicas there are now.
   * @throws {PresageError} what a person has to mend
   */
  async make(organization: Organization, about: RequestSubject, purpose: RequestPurpose): Promise<StepRequest> {
    const target = organization.target(purpose.action.target);
    const values = this.#values(about, purpose, stepDeliveryId(about.id, purpose.stepIndex, purpose.purpose));
    const request = await this.#prepare(organization, target, purpose.action.action, values);
    return { stepIndex: purpose.stepIndex, purpose: purpose.purpose, target, request };
  }

  /**
   * The harmless request of the target's kind.
   * @throws {PresageError}
   */
  makeTest(organization: Organization, target: Target, id: string, actor: Actor): Promise<PreparedRequest> {
    const about: RequestSubject = {
      id,
      policyId: 'test',
      policyName: 'Test',
      subject: 'test',
      labels: {},
      values: {},
      reason: `${actorName(actor)} tries whether the target answers.`,
      actor,
    };
    return this.#prepare(organization, target, undefined, this.#values(about, { stepIndex: 0, purpose: 'test' }, id));
  }

  #prepare(
    organization: Organization,
    target: Target,
    action: unknown,
    values: ActionValues
  ): Promise<PreparedRequest> {
    const timeoutMs = durationToMs(target.timeout);
    return prepareRequest(target, action, values, {
      connector: this.#options.connectorFor(organization.settings),
      secrets: targetSecrets(target, organization.settings.secrets),
      timeoutMs,
      nowMs: this.#options.nowMs(),
      signal: AbortSignal.timeout(timeoutMs),
    });
  }

  #values(about: RequestSubject, { purpose, atMs }: Omit<RequestPurpose, 'action'>, id: string): ActionValues {
    return {
      id,
      runId: about.id,
      policy: { id: about.policyId, name: about.policyName },
      purpose,
      subject: about.subject,
      labels: about.labels,
      values: about.values,
      reason: about.reason,
      actor: actorName(about.actor),
      atMs: atMs ?? this.#options.nowMs(),
      runUrl: `${this.#options.appUrl.replace(/\/+$/, '')}/a/presage-forecast-app/remediations/${about.id}`,
    };
  }
}
