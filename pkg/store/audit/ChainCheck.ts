import type { AuditRecord } from '../records/AuditRecord';
import type { AuditProblem, AuditProblemKind } from './AuditProblem';
import { FIRST_PREVIOUS_HASH, hashEntry } from './hashEntry';
import { type PruneMark, pruneMarkSchema } from './PruneMark';

/** Goes along a chain, entry by entry, up to its first break. */
export class ChainCheck {
  entries = 0;
  #first: AuditRecord | undefined;
  #last: AuditRecord | undefined;
  #lastMark: PruneMark | undefined;

  /** Looks at the next entry. */
  add(record: AuditRecord): AuditProblem | undefined {
    const problem = this.#follow(record) ?? checkContent(record);
    if (problem !== undefined) {
      return problem;
    }
    this.entries += 1;
    this.#first ??= record;
    this.#last = record;
    if (record.kind === 'pruned') {
      this.#lastMark = pruneMarkSchema.safeParse(record.detail).data;
    }
    return undefined;
  }

  /**
   * Looks whether both ends are where they should be.
   * @param head what the store says of the last entry that was added
   */
  finish(head: { readonly sequence: number; readonly hash: string } | undefined): AuditProblem | undefined {
    const lastSequence = this.#last?.sequence ?? 0;
    const headSequence = head?.sequence ?? 0;
    if (lastSequence < headSequence) {
      const next = lastSequence + 1;
      return problemOf('end cut off', next, areGone(next, headSequence));
    }
    if (this.#last !== undefined && this.#last.hash !== head?.hash) {
      return problemOf(
        'changed',
        lastSequence,
        `Entry ${lastSequence}, the last one, is not the one that was written.`
      );
    }
    return this.#checkBeginning();
  }

  #follow({ sequence, previousHash }: AuditRecord): AuditProblem | undefined {
    if (this.#last === undefined) {
      const isFirstEver = sequence === 1;
      return isFirstEver && previousHash !== FIRST_PREVIOUS_HASH
        ? problemOf('misplaced', 1, 'Entry 1 was not the first entry when it was written.')
        : undefined;
    }
    const expected = this.#last.sequence + 1;
    if (sequence > expected) {
      return problemOf('missing', expected, areGone(expected, sequence - 1));
    }
    if (sequence < expected || previousHash !== this.#last.hash) {
      return problemOf(
        'misplaced',
        sequence,
        `Entry ${sequence} was not written after the one before it: one of the two was put in, swapped or replaced.`
      );
    }
    return undefined;
  }

  /** Older entries may be gone where the last `pruned` says that the chain goes on here. */
  #checkBeginning(): AuditProblem | undefined {
    const { sequence, previousHash } = this.#first ?? { sequence: 1, previousHash: FIRST_PREVIOUS_HASH };
    const mark = this.#lastMark ?? { firstSequence: 1, previousHash: FIRST_PREVIOUS_HASH };
    if (sequence === mark.firstSequence && previousHash === mark.previousHash) {
      return undefined;
    }
    return problemOf(
      'beginning cut off',
      mark.firstSequence,
      `The chain should begin with entry ${mark.firstSequence}, and begins with another entry ${sequence}.`
    );
  }
}

function areGone(first: number, last: number): string {
  return first === last ? `Entry ${first} is gone.` : `Entries ${first} to ${last} are gone.`;
}

function checkContent(record: AuditRecord): AuditProblem | undefined {
  const { sequence, previousHash, hash } = record;
  return hashEntry(previousHash, sequence, record) === hash
    ? undefined
    : problemOf('changed', sequence, `Entry ${sequence} was changed after it was written.`);
}

function problemOf(kind: AuditProblemKind, sequence: number, explanation: string): AuditProblem {
  return { kind, sequence, explanation };
}
