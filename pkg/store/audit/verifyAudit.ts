import type { AuditTable } from '../tables/AuditTable';
import type { AuditProblem } from './AuditProblem';
import type { AuditVerdict } from './AuditVerdict';
import { ChainCheck } from './ChainCheck';

const ENTRIES_A_PAGE = 1_000;

type ReadableAudit = Pick<AuditTable, 'read' | 'head'>;

/**
 * Looks through the whole chain of an organization for the first entry that was changed, removed, moved or put in. A chain
 * that was written anew from some entry on is whole in itself: only a hash noted down before tells, see `expectedHash`.
 * Entries may be appended and pruned meanwhile.
 * @param expectedHash that the chain has to pass through
 */
export async function verifyAudit(audit: ReadableAudit, orgId: number, expectedHash?: string): Promise<AuditVerdict> {
  for (;;) {
    const [firstBefore] = await audit.read(orgId, 0, 1);
    const verdict = await lookThrough(audit, orgId, expectedHash);
    const [firstAfter] = verdict.problem === undefined ? [firstBefore] : await audit.read(orgId, 0, 1);
    // What was pruned meanwhile looks as if it had been taken away.
    if (firstBefore?.sequence === firstAfter?.sequence) {
      return verdict;
    }
  }
}

async function lookThrough(audit: ReadableAudit, orgId: number, expectedHash?: string): Promise<AuditVerdict> {
  const head = await audit.head(orgId);
  const check = new ChainCheck();
  let holdsExpected = expectedHash === undefined;
  const verdictOf = (problem: AuditProblem | undefined): AuditVerdict => ({
    entries: check.entries,
    headHash: head?.hash,
    holdsExpected,
    problem,
  });
  let next = 0;
  while (next <= (head?.sequence ?? 0)) {
    const page = await audit.read(orgId, next, ENTRIES_A_PAGE);
    // Those after the head were appended meanwhile.
    for (const record of page.filter(({ sequence }) => sequence <= (head?.sequence ?? 0))) {
      holdsExpected ||= record.hash === expectedHash || record.previousHash === expectedHash;
      const problem = check.add(record);
      if (problem !== undefined) {
        return verdictOf(problem);
      }
    }
    const last = page.at(-1);
    if (last === undefined) {
      break;
    }
    next = last.sequence + 1;
  }
  return verdictOf(check.finish(head) ?? (await lookPast(audit, orgId, head?.sequence ?? 0)));
}

/** Entries beyond the head are sound only where the head has moved on with them. */
async function lookPast(audit: ReadableAudit, orgId: number, sequence: number): Promise<AuditProblem | undefined> {
  const [beyond] = await audit.read(orgId, sequence + 1, 1);
  const head = await audit.head(orgId);
  if (beyond === undefined || beyond.sequence <= (head?.sequence ?? 0)) {
    return undefined;
  }
  return {
    kind: 'after the end',
    sequence: beyond.sequence,
    explanation: `Entry ${beyond.sequence} was put after the end of the chain.`,
  };
}
