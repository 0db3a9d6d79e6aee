import type { Person } from '../../store/records/Person';
import type { RunRecord } from '../../store/records/RunRecord';
import type { Store } from '../../store/Store';
import { decide } from '../decisions/decide';
import type { RemediationEvent } from '../decisions/RemediationEvent';
import { rolePressing } from '../decisions/rolePressing';
import type { Policy } from '../policies/Policy';
import { firstStep } from '../runs/firstStep';
import { maskSecrets } from '../targets/maskSecrets';
import { DeclinedError } from './errors/DeclinedError';
import { NotPressableError } from './errors/NotPressableError';
import { PreviewOutdatedError } from './errors/PreviewOutdatedError';
import { describeSteps } from '../policies/describeSteps';
import { fingerprintOf } from './fingerprintOf';
import { fingerprintTimeMs } from './fingerprintTimeMs';
import type { Organization } from '../configuration/Organization';
import type { Press } from './Press';
import type { PressPreview } from './PressPreview';
import { pressEvent } from './pressEvent';
import { readFacts } from '../execution/readFacts';
import type { RequestMaker } from '../execution/RequestMaker';
import { requireRole } from '../decisions/requireRole';
import { requestSubject } from '../execution/requestSubject';
import type { RunStarter } from '../execution/RunStarter';

export interface PressesOptions {
  readonly store: Store;
  readonly starter: RunStarter;
  readonly requests: RequestMaker;
  readonly nowMs: () => number;
}

/** Persons' clicks: shown first, then done as they were shown. */
export class Presses {
  readonly #options: PressesOptions;

  constructor(options: PressesOptions) {
    this.#options = options;
  }

  /** @throws {PresageError} where the person may not press, or the request can't be made */
  async preview(organization: Organization, person: Person, press: Press): Promise<PressPreview> {
    const { store, requests, nowMs } = this.#options;
    const policy = pressablePolicy(organization, person, press);
    const event = pressEvent(organization.orgId, person, policy, press, nowMs());
    const action = firstStep(policy);
    const step = { stepIndex: 0, purpose: 'act', action, atMs: event.seenMs } as const;
    const { target, request } = await requests.make(organization, requestSubject(policy, event), step);
    const about = { policyId: policy.id, targetId: target.id, nowMs: nowMs() };
    return {
      policyName: policy.name,
      subject: event.subject,
      decision: decide(policy, event, await readFacts(store, event, about)),
      targetName: target.name,
      request: maskSecrets(request),
      furtherSteps: describeSteps(policy, (id) => organization.target(id).name),
      fingerprint: fingerprintOf(request, event.seenMs),
    };
  }

  /**
   * @returns the run; the same one for the same press
   * @throws {DeclinedError} where the policy's limits keep it from acting; the audit has that
   * @throws {PreviewOutdatedError} where what would be sent is not what was confirmed
   * @throws {PresageError} where the person may not press, or the request can't be made
   */
  async press(organization: Organization, person: Person, press: Press): Promise<RunRecord> {
    const { store, starter, nowMs } = this.#options;
    const policy = pressablePolicy(organization, person, press);
    const event = pressEvent(organization.orgId, person, policy, press, confirmedMs(press, nowMs()));
    const prepared = await starter.prepare(organization, policy, event);
    if (!('decision' in prepared)) {
      return prepared;
    }
    const { fingerprint } = press;
    if (
      fingerprint !== undefined &&
      prepared.first &&
      fingerprintOf(prepared.first.request, event.seenMs) !== fingerprint
    ) {
      throw new PreviewOutdatedError();
    }
    const [start] = await store.transaction((tables) => starter.write(tables, [prepared]));
    if (start === undefined || start.kind === 'declined') {
      throw new DeclinedError(start?.explanation ?? prepared.decision.explanation);
    }
    return start.run;
  }
}

function pressablePolicy(organization: Organization, person: Person, { policyId }: Press): Policy {
  const policy = organization.policy(policyId);
  const { targets } = organization.settings.configuration;
  requireRole(person, rolePressing(policy, targets), `press "${policy.name}"`);
  if (policy.trigger.kind !== 'click') {
    throw new NotPressableError(policy.name);
  }
  return policy;
}

/** What is sent tells the time of its preview, so that it is what was confirmed to the letter. */
function confirmedMs({ fingerprint }: Press, nowMs: number): RemediationEvent['seenMs'] {
  return fingerprint === undefined ? nowMs : fingerprintTimeMs(fingerprint, nowMs);
}
