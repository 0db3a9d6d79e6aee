import type { Actor } from '../../store/records/Actor';
import type { DashboardPlace } from '../../store/records/DashboardPlace';
import type { TriggerKind } from '../../store/records/RunRecord';

/** A reason to act on a subject, from whichever trigger; a policy's limits are yet to be asked. */
export interface RemediationEvent {
  readonly orgId: number;
  readonly trigger: TriggerKind;
  readonly actor: Actor;
  readonly subject: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, number>>;
  /** In a sentence: what was seen. */
  readonly reason: string;
  readonly problemSinceMs: number | undefined;
  /** When Presage heard of it. */
  readonly seenMs: number;
  readonly place: DashboardPlace | undefined;
  /** The same occurrence, seen twice or by two processes, has the same id. */
  readonly occurrenceId: string;
}
