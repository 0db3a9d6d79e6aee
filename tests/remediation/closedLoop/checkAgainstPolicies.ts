import { durationToMs } from '../../../pkg/query/duration';
import type { RunRecord } from '../../../pkg/store/records/RunRecord';
import type { WrittenPolicy } from '../harness/alertPolicies';
import type { RepairRequest } from './RepairReceiver';

/** Clocks of the receiver and of the app's process are the same, but what is on its way takes a moment. */
const ON_ITS_WAY_MS = 1_000;

/**
 * Looks at every request that arrived with the policies and the log beside it.
 * @returns what was not in its policy's name, in sentences
 */
export function checkAgainstPolicies(
  requests: readonly RepairRequest[],
  runs: readonly RunRecord[],
  policies: readonly WrittenPolicy[]
): string[] {
  const problems: string[] = [];
  requests.forEach(({ policyId, subject, repair, atMs }) => {
    const policy = policies.find(({ id }) => id === policyId);
    const run = runs.find((each) => each.policyId === policyId && each.subject === subject && isDuring(each, atMs));
    if (policy?.steps.every(({ target }) => target !== repair) ?? true) {
      problems.push(`${repair} for ${subject} is no step of ${policyId}`);
    }
    if (run === undefined) {
      problems.push(`${repair} for ${subject} belongs to no run of ${policyId}`);
    }
  });
  policies.forEach((policy) => {
    const cooldownMs = durationToMs(policy.cooldown?.bySubject ?? '60s');
    const own = runs.filter(({ policyId }) => policyId === policy.id).sort((a, b) => a.decidedMs - b.decidedMs);
    own.forEach((run, index) => {
      const next = own.slice(index + 1).find(({ subject }) => subject === run.subject);
      if (next !== undefined && next.decidedMs - run.decidedMs < cooldownMs) {
        problems.push(`${policy.id} acted twice on ${run.subject} within its cooldown`);
      }
    });
  });
  return problems;
}

function isDuring({ decidedMs, endedMs = Infinity }: RunRecord, atMs: number): boolean {
  return atMs >= decidedMs && atMs <= endedMs + ON_ITS_WAY_MS;
}
