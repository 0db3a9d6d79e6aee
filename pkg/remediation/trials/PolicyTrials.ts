import { runInTurns } from '../../query/anomalies/runInTurns';
import { niceStepAtLeast } from '../../query/autoStep';
import type { TimeRange } from '../../series/TimeRange';
import { readCheckPolicy } from '../policies/CheckPolicy';
import { joinSubjects } from '../checks/joinSubjects';
import type { SignalReader } from '../checks/SignalReader';
import { signalWindow } from '../checks/signalWindow';
import type { Policy } from '../policies/Policy';
import type { Person } from '../../store/records/Person';
import { tryPolicy } from './tryPolicy';
import type { Trial } from './Trial';
import { requireRole } from '../decisions/requireRole';

/** Of each series: a week at a minute. */
const MOST_POINTS = 10_100;

export interface TrialRequest {
  readonly orgId: number;
  readonly person: Person;
  readonly policy: Policy;
  readonly range: TimeRange;
}

/** Tries policies on what data sources have kept, as far as the person who asks may query them. */
export class PolicyTrials {
  readonly #signals: SignalReader;

  constructor(signals: SignalReader) {
    this.#signals = signals;
  }

  /**
   * @throws {RoleTooLowError}
   * @throws {PresageError} where a source fails or may not be queried
   */
  async try({ orgId, person, policy, range }: TrialRequest, signal: AbortSignal): Promise<Trial> {
    requireRole(person, 'Editor', 'try a policy');
    const check = readCheckPolicy(policy);
    if (check === undefined) {
      return runInTurns(tryPolicy(policy, [], range), signal);
    }
    const first = signalWindow(check.condition, check.everyMs, range.fromMs);
    const read = { fromMs: first.range.fromMs, toMs: range.toMs };
    const intervalMs = Math.max(first.intervalMs, niceStepAtLeast((read.toMs - read.fromMs) / MOST_POINTS));
    const request = { orgId, signals: check.signals, range: read, intervalMs, user: { login: person.login } };
    const { subjects, problems } = joinSubjects(await this.#signals.read(request, signal), check.subject);
    const trial = await runInTurns(tryPolicy(policy, subjects, range), signal);
    return { ...trial, notes: [...trial.notes, ...problems] };
  }
}
