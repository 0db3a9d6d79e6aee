import type { Actor } from './Actor';
import type { DashboardPlace } from './DashboardPlace';

/** What may start a run. */
export const TRIGGER_KINDS = ['click', 'alert', 'check'] as const;

export type TriggerKind = (typeof TRIGGER_KINDS)[number];

/**
 * Where a run stands. `awaiting approval`, `sending` and `watching` are open, the others are final:
 * `sent` where nothing tells whether it helped, `healed` where that was seen, `not healed` where it was not in spite of
 * every step, `failed` where a request could not be delivered, `refused` where a person said no, `expired` where none
 * answered in time, `dry run` where nothing was to be sent, `stopped` where the kill switch ended it.
 */
export const RUN_STATES = [
  'awaiting approval',
  'sending',
  'watching',
  'sent',
  'healed',
  'not healed',
  'failed',
  'refused',
  'expired',
  'dry run',
  'stopped',
] as const;

export type RunState = (typeof RUN_STATES)[number];

export const OPEN_RUN_STATES = ['awaiting approval', 'sending', 'watching'] as const satisfies readonly RunState[];

/** One remediation from its decision to its end. */
export interface RunRecord {
  readonly id: string;
  readonly orgId: number;
  readonly policyId: string;
  /** As it was called when the run began. */
  readonly policyName: string;
  /** What is acted on, such as an instance; the cooldown holds for each. */
  readonly subject: string;
  readonly trigger: TriggerKind;
  readonly actor: Actor;
  readonly state: RunState;
  /** The step of the policy it is at; counts from 0. */
  readonly stepIndex: number;
  /** What the run was decided on. */
  readonly labels: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, number>>;
  /** Why it was decided so, in a sentence. */
  readonly reason: string;
  /** When the problem began, where the trigger tells. */
  readonly problemSinceMs: number | undefined;
  readonly decidedMs: number;
  readonly endedMs: number | undefined;
  /** When the run has to be looked at again: the end of an approval or of a watch, or the next look in it. */
  readonly dueMs: number | undefined;
  readonly place: DashboardPlace | undefined;
  /** One occurrence of a trigger makes one run of a policy, whichever process sees it. */
  readonly occurrenceId: string;
}
