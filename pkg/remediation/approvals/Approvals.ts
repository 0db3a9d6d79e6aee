import type { Person } from '../../store/records/Person';
import type { RunRecord } from '../../store/records/RunRecord';
import type { Store, Tables } from '../../store/Store';
import type { Policy, PolicyAction } from '../policies/Policy';
import { policyInForce } from '../policies/policyInForce';
import { approveRun } from '../runs/approveRun';
import { basisOf } from '../runs/basisOf';
import { firstStep } from '../runs/firstStep';
import { refuseRun } from '../runs/refuseRun';
import { stepDeliveryId } from '../runs/stepDeliveryId';
import type { Target } from '../targets/Target';
import { coolsDownSince } from './coolsDownSince';
import { ApprovalOutdatedError } from './errors/ApprovalOutdatedError';
import { AutomaticOffError } from './errors/AutomaticOffError';
import { CoolsDownError } from './errors/CoolsDownError';
import { NotAwaitingApprovalError } from './errors/NotAwaitingApprovalError';
import { PolicyHaltedError } from './errors/PolicyHaltedError';
import { RunNotFoundError } from '../runs/errors/RunNotFoundError';
import { TargetOffError } from '../execution/errors/TargetOffError';
import type { Organization } from '../configuration/Organization';
import type { RequestMaker } from '../execution/RequestMaker';
import { requireRole } from '../decisions/requireRole';
import type { RunSteps } from '../execution/RunSteps';
import { AUTOMATIC_SWITCH, targetSwitch } from '../../store/records/switchNames';

export interface ApprovalsOptions {
  readonly store: Store;
  readonly requests: RequestMaker;
  readonly steps: RunSteps;
  readonly nowMs: () => number;
}

/** The answers that runs wait for. */
export class Approvals {
  readonly #options: ApprovalsOptions;

  constructor(options: ApprovalsOptions) {
    this.#options = options;
  }

  /**
   * Makes the request anew, as what it reads from its target, such as a number of replicas, may be another by now.
   * @throws {RunNotFoundError | NotAwaitingApprovalError | RoleTooLowError | TargetOffError | AutomaticOffError}
   * @throws {PolicyHaltedError | ApprovalOutdatedError | CoolsDownError}
   * @throws {PresageError} where the request can't be made; the run goes on waiting
   */
  async approve(organization: Organization, person: Person, runId: string): Promise<RunRecord> {
    const { requests, steps, nowMs } = this.#options;
    const run = await this.#waitingRun(organization, person, runId);
    const policy = requireInForce(organization, run);
    const action = firstStep(policy);
    await this.#requireAsAsked(run, action, organization.target(action.target));
    const first = await requests.make(organization, run, { stepIndex: 0, purpose: 'act', action });
    const deliveryId = stepDeliveryId(run.id, 0, 'act');
    const approved = await steps.write(run, deliveryId, async (current, tables) => {
      requireInTime(current, nowMs());
      await requireSwitchesOn(tables, current, first.target);
      await requireCooledDown(tables, current, policy, nowMs());
      return approveRun(current, person, first, nowMs());
    });
    return approved ?? this.#refuseLate(run);
  }

  /** @throws {RunNotFoundError | NotAwaitingApprovalError | RoleTooLowError} */
  async refuse(organization: Organization, person: Person, runId: string): Promise<RunRecord> {
    const { steps, nowMs } = this.#options;
    const run = await this.#waitingRun(organization, person, runId);
    const refused = await steps.write(run, undefined, (current) => {
      requireInTime(current, nowMs());
      return refuseRun(current, person, nowMs());
    });
    return refused ?? this.#refuseLate(run);
  }

  async #waitingRun(organization: Organization, person: Person, runId: string): Promise<RunRecord> {
    const { store, nowMs } = this.#options;
    const run = await store.runs.find(organization.orgId, runId);
    if (run === undefined) {
      throw new RunNotFoundError(runId);
    }
    const { approval } = organization.policy(run.policyId);
    requireRole(person, approval?.role ?? 'Admin', `answer for "${run.policyName}"`);
    if (run.state !== 'awaiting approval') {
      throw new NotAwaitingApprovalError(runId, run.state);
    }
    requireInTime(run, nowMs());
    return run;
  }

  /** What was shown to whoever answers must be what is sent. */
  async #requireAsAsked({ orgId, id, policyName }: RunRecord, action: PolicyAction, target: Target): Promise<void> {
    const [decided] = await this.#options.store.audit.list(orgId, { runId: id, kinds: ['decided'], limit: 1 });
    const asked = decided?.detail['basis'];
    if (typeof asked === 'string' && asked !== basisOf(action, target)) {
      throw new ApprovalOutdatedError(policyName);
    }
  }

  async #refuseLate(run: RunRecord): Promise<never> {
    const current = await this.#options.store.runs.find(run.orgId, run.id);
    throw new NotAwaitingApprovalError(run.id, current?.state ?? run.state);
  }
}

/** An answer that comes late is none, even where nothing has noticed yet that the time is over. */
function requireInTime({ id, dueMs }: RunRecord, nowMs: number): void {
  if (dueMs !== undefined && dueMs <= nowMs) {
    throw new NotAwaitingApprovalError(id, 'expired');
  }
}

function requireInForce(organization: Organization, { policyName, policyId }: RunRecord): Policy {
  const inForce = policyInForce(policyName, organization.policy(policyId));
  if ('halt' in inForce) {
    throw new PolicyHaltedError(inForce.halt);
  }
  return inForce.policy;
}

/** Limits bind who says yes as they bind who presses. */
async function requireCooledDown(tables: Tables, run: RunRecord, policy: Policy, nowMs: number): Promise<void> {
  await tables.locks.hold([`${run.orgId}/target/${firstStep(policy).target}`]);
  const what = await coolsDownSince(tables, run, policy, nowMs);
  if (what !== undefined) {
    throw new CoolsDownError(run.policyName, what);
  }
}

async function requireSwitchesOn(
  tables: Tables,
  { orgId, trigger }: RunRecord,
  target: { readonly id: string; readonly name: string }
): Promise<void> {
  if (!(await tables.switches.isOn(orgId, targetSwitch(target.id)))) {
    throw new TargetOffError(target.name);
  }
  if (trigger !== 'click' && !(await tables.switches.isOn(orgId, AUTOMATIC_SWITCH))) {
    throw new AutomaticOffError();
  }
}
