import { PresageError } from '../../series/PresageError';
import type { AuditEntry } from '../../store/records/AuditRecord';
import type { RunRecord } from '../../store/records/RunRecord';
import type { Store, Tables } from '../../store/Store';
import { decide } from '../decisions/decide';
import type { Decision, DeclineReason } from '../decisions/Decision';
import type { RemediationEvent } from '../decisions/RemediationEvent';
import type { Policy, PolicyAction } from '../policies/Policy';
import { firstStep } from '../runs/firstStep';
import { openRun } from '../runs/openRun';
import { runIdFor } from '../runs/runIdFor';
import type { StepRequest } from '../runs/stepDelivery';
import { declinedEntry } from './declinedEntry';
import type { Log } from '../Log';
import type { Organization } from '../configuration/Organization';
import { readFacts } from './readFacts';
import type { RequestMaker } from './RequestMaker';
import { requestSubject } from './requestSubject';

export interface RunStarterOptions {
  readonly store: Store;
  readonly requests: RequestMaker;
  readonly nowMs: () => number;
  readonly log: Log;
}

/** An event and a policy, ready to be decided on and written down. */
export interface Candidate {
  readonly policy: Policy;
  readonly event: RemediationEvent;
  /** As it looked before the transaction; a decline stays one. */
  readonly decision: Decision;
  readonly first: StepRequest | undefined;
  readonly notify: StepRequest | undefined;
}

/** What became of an event for a policy. */
export type Start =
  | { readonly kind: 'begun' | 'known'; readonly run: RunRecord }
  | { readonly kind: 'declined'; readonly reason: DeclineReason; readonly explanation: string };

/** Makes runs of events: once for each occurrence, within the policy's limits, whichever process sees it. */
export class RunStarter {
  readonly #options: RunStarterOptions;

  constructor(options: RunStarterOptions) {
    this.#options = options;
  }

  /**
   * Makes the requests, which may take a while, where the limits let the policy act as far as can be seen now.
   * @param requests whether to make them now, or, where the policy is likely to be declined, once its run has begun
   * @returns the run where the occurrence has one already
   * @throws {PresageError} where a person's request can't be made; that of an automatic run is tried again
   */
  async prepare(
    organization: Organization,
    policy: Policy,
    event: RemediationEvent,
    requests: 'now' | 'later' = 'now'
  ): Promise<Candidate | RunRecord> {
    const { store } = this.#options;
    const known = await store.runs.find(event.orgId, runIdFor(event, policy.id));
    if (known !== undefined) {
      return known;
    }
    const decision = await this.#decide(store, policy, event);
    // A question is asked with what it is about.
    if (decision.verdict === 'decline' || (requests === 'later' && decision.verdict !== 'ask')) {
      return { policy, event, decision, first: undefined, notify: undefined };
    }
    const notify = decision.verdict === 'ask' ? policy.approval?.notify : undefined;
    return {
      policy,
      event,
      decision,
      first: await this.#request(organization, policy, event, firstStep(policy), 'act'),
      notify: notify && (await this.#request(organization, policy, event, notify, 'notify')),
    };
  }

  /** Decides and writes in the transaction given, which holds nothing yet. */
  async write(tables: Tables, candidates: readonly Candidate[]): Promise<Start[]> {
    await tables.locks.hold([...new Set(candidates.flatMap(lockNames))]);
    const entries: AuditEntry[] = [];
    const starts: Start[] = [];
    for (const candidate of candidates) {
      starts.push(await this.#start(tables, candidate, entries));
    }
    if (entries.length > 0) {
      await tables.audit.append(entries);
    }
    return starts;
  }

  async #start(tables: Tables, candidate: Candidate, entries: AuditEntry[]): Promise<Start> {
    const { policy, event } = candidate;
    const nowMs = this.#options.nowMs();
    const known = await tables.runs.find(event.orgId, runIdFor(event, policy.id));
    if (known !== undefined) {
      return { kind: 'known', run: known };
    }
    const decision =
      candidate.decision.verdict === 'decline' ? candidate.decision : await this.#decide(tables, policy, event);
    if (decision.verdict === 'decline') {
      entries.push(declinedEntry(policy, event, decision, nowMs));
      return { kind: 'declined', reason: decision.reason, explanation: decision.explanation };
    }
    const change = openRun({ ...candidate, decision, nowMs });
    if (!(await tables.runs.insert(change.run))) {
      return { kind: 'known', run: change.run };
    }
    for (const delivery of change.deliveries) {
      await tables.deliveries.insert(delivery);
    }
    entries.push(...change.entries);
    return { kind: 'begun', run: change.run };
  }

  async #decide(tables: Tables, policy: Policy, event: RemediationEvent): Promise<Decision> {
    const about = { policyId: policy.id, targetId: firstStep(policy).target, nowMs: this.#options.nowMs() };
    return decide(policy, event, await readFacts(tables, event, about));
  }

  async #request(
    organization: Organization,
    policy: Policy,
    event: RemediationEvent,
    action: PolicyAction,
    purpose: 'act' | 'notify'
  ): Promise<StepRequest | undefined> {
    try {
      const step = { stepIndex: 0, purpose, action, atMs: event.seenMs };
      return await this.#options.requests.make(organization, requestSubject(policy, event), step);
    } catch (error) {
      if (event.trigger === 'click' || !(error instanceof PresageError)) {
        throw error;
      }
      this.#options.log('warn', 'A request could not be made', {
        policy: policy.id,
        purpose,
        reason: error.explanation,
      });
      return undefined;
    }
  }
}

function lockNames({ policy, event }: Candidate): string[] {
  const { orgId, subject } = event;
  return [`${orgId}/policy/${policy.id}`, `${orgId}/subject/${subject}`, `${orgId}/target/${firstStep(policy).target}`];
}
