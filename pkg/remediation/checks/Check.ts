import { PresageError } from '../../series/PresageError';
import { SECOND_MS } from '../../series/durations';
import type { Store } from '../../store/Store';
import type { ConditionOutcome } from '../conditions/ConditionOutcome';
import { evaluateCondition } from '../conditions/evaluateCondition';
import { runEntry } from '../runs/runEntry';
import type { Organization } from '../configuration/Organization';
import type { Candidate, RunStarter, Start } from '../execution/RunStarter';
import { checkEvent } from './checkEvent';
import type { CheckPolicy } from '../policies/CheckPolicy';
import { type CheckedSubject, joinSubjects } from './joinSubjects';
import type { SignalReader } from './SignalReader';
import { signalWindow } from './signalWindow';
import { SubjectMemory } from './SubjectMemory';

const TIME_LIMIT_MS = 30 * SECOND_MS;

export interface CheckOptions {
  readonly store: Store;
  readonly starter: RunStarter;
  readonly signals: SignalReader;
  readonly nowMs: () => number;
}

/** One policy's check: looks at its signals and starts runs for the subjects of which the condition is true. */
export class Check {
  readonly #options: CheckOptions;
  readonly #memory = new SubjectMemory();
  #problem: string | undefined;
  #failures = 0;

  constructor(options: CheckOptions) {
    this.#options = options;
  }

  /**
   * Looks once. What keeps it from seeing is written down when it begins, changes and ends, with how often it came.
   * @param atMs a multiple of the check's pace
   * @throws {StoreUnavailableError | StoreFullError}
   */
  async look(organization: Organization, check: CheckPolicy, atMs: number): Promise<Start[]> {
    let looked: { readonly subjects: readonly CheckedSubject[]; readonly problems: readonly string[] };
    try {
      looked = await this.#read(organization, check, atMs);
    } catch (error) {
      if (!(error instanceof PresageError)) {
        throw error;
      }
      await this.#note(organization, check, error.explanation);
      return [];
    }
    await this.#note(organization, check, looked.problems[0]);
    return this.#act(organization, check, looked.subjects, atMs);
  }

  async #read({ orgId }: Organization, { condition, everyMs, signals, subject }: CheckPolicy, atMs: number) {
    const request = { orgId, signals, ...signalWindow(condition, everyMs, atMs) };
    return joinSubjects(await this.#options.signals.read(request, AbortSignal.timeout(TIME_LIMIT_MS)), subject);
  }

  async #act(
    organization: Organization,
    check: CheckPolicy,
    subjects: readonly CheckedSubject[],
    atMs: number
  ): Promise<Start[]> {
    const met = subjects.flatMap((checked) => {
      const outcome = evaluateCondition(check.condition, checked.signals, atMs);
      return outcome.verdict === 'met' ? [{ checked, outcome }] : [];
    });
    const found = new Map(met.map(({ checked, outcome }) => [checked.subject, outcome.sinceMs ?? atMs]));
    const stretches = this.#memory.keepStretches(found);
    const candidates: Candidate[] = [];
    for (const { checked, outcome } of met) {
      // Those beyond are declined at the next look, before requests are made that nobody sends.
      if (candidates.filter(({ decision }) => decision.verdict !== 'decline').length >= check.policy.mostPerHour) {
        break;
      }
      const sinceMs = stretches.get(checked.subject) ?? atMs;
      candidates.push(...(await this.#candidate(organization, check, checked, outcome, { sinceMs, atMs })));
    }
    return candidates.length === 0 ? [] : this.#write(candidates);
  }

  async #write(candidates: readonly Candidate[]): Promise<Start[]> {
    const { store, starter } = this.#options;
    const starts = await store.transaction((tables) => starter.write(tables, candidates));
    starts.forEach((start, index) => {
      const subject = candidates[index]?.event.subject;
      if (subject !== undefined) {
        this.#memory.noteDecline(subject, start.kind === 'declined' ? start.reason : undefined);
      }
    });
    return starts;
  }

  async #candidate(
    organization: Organization,
    { policy }: CheckPolicy,
    checked: CheckedSubject,
    outcome: ConditionOutcome,
    times: { readonly sinceMs: number; readonly atMs: number }
  ): Promise<Candidate[]> {
    const { starter, nowMs } = this.#options;
    const event = checkEvent(organization.orgId, policy, checked, outcome, { ...times, seenMs: nowMs() });
    const prepared = await starter.prepare(organization, policy, event);
    if (!('decision' in prepared)) {
      return [];
    }
    const { decision } = prepared;
    const isKnown = decision.verdict === 'decline' && this.#memory.isKnownDecline(checked.subject, decision.reason);
    return isKnown ? [] : [prepared];
  }

  async #note(organization: Organization, { policy }: CheckPolicy, problem: string | undefined): Promise<void> {
    const failures = this.#failures;
    this.#failures = problem === undefined ? 0 : failures + 1;
    if (problem === this.#problem) {
      return;
    }
    this.#problem = problem;
    const about = { orgId: organization.orgId, policyId: policy.id };
    const summary =
      problem === undefined
        ? `The check of "${policy.name}" sees again, after ${failures} looks that failed.`
        : `The check of "${policy.name}" can't see all it should: ${problem}`;
    const entry = runEntry(about, 'looked', { atMs: this.#options.nowMs(), summary, detail: { failures } });
    await this.#options.store.audit.append([entry]);
  }
}
