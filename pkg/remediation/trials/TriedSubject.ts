import { checkEvent } from '../checks/checkEvent';
import type { CheckPolicy } from '../policies/CheckPolicy';
import type { CheckedSubject } from '../checks/joinSubjects';
import { judgeCondition } from '../conditions/judgeCondition';
import type { JudgedCondition } from '../conditions/JudgedCondition';
import { outcomeAt } from '../conditions/outcomeAt';
import { decide } from '../decisions/decide';
import type { Firing } from './Trial';
import type { TriedLimits } from './TriedLimits';

/** One subject of a trial, looked at again and again as time goes by. */
export class TriedSubject {
  readonly judged: JudgedCondition;
  /** Of the verdict that holds at the time looked at. */
  private place = 0;
  private sinceMs: number | undefined;
  private begunOccurrence: string | undefined;
  private lastDecline: string | undefined;

  constructor(
    private readonly check: CheckPolicy,
    readonly checked: CheckedSubject
  ) {
    this.judged = judgeCondition(check.condition, checked.signals);
  }

  /** @param atMs not before the time of the call before */
  isMet(atMs: number): boolean {
    const { timeline } = this.judged.root;
    while ((timeline[this.place + 1]?.fromMs ?? Infinity) <= atMs) {
      this.place++;
    }
    return timeline[this.place]!.verdict === 'met';
  }

  /** A look at which the condition is not met ends the stretch. */
  rest(): void {
    this.sinceMs = undefined;
    this.lastDecline = undefined;
  }

  /** A look at which it is met. @returns what the policy would have done, undefined where that is told already */
  look(atMs: number, limits: TriedLimits): Firing | undefined {
    const { policy } = this.check;
    const outcome = outcomeAt(this.judged, atMs);
    this.sinceMs ??= outcome.sinceMs ?? atMs;
    const times = { sinceMs: this.sinceMs, atMs, seenMs: atMs };
    const event = checkEvent(0, policy, this.checked, outcome, times);
    if (event.occurrenceId === this.begunOccurrence) {
      return undefined;
    }
    const recent = limits.recent(event.subject, atMs);
    const decision = decide(policy, event, { nowMs: atMs, isAutomaticOn: true, isTargetOn: true, recent });
    const isDeclined = decision.verdict === 'decline';
    const decline = isDeclined ? decision.reason : undefined;
    const isTold = isDeclined && decline === this.lastDecline;
    this.lastDecline = decline;
    if (!isDeclined) {
      this.begunOccurrence = event.occurrenceId;
      limits.begin(event.subject, atMs);
    }
    const { subject, values } = event;
    return isTold ? undefined : { atMs, subject, values, isDeclined, explanation: decision.explanation };
  }
}
