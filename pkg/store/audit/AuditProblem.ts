/**
 * What is wrong with a chain: an entry was `changed`; entries are `missing`; an entry is `misplaced`: put in, swapped or
 * put in another's place; the beginning was `cut off` without a note, or the `end`; entries were put `after the end`.
 */
export type AuditProblemKind =
  'changed' | 'missing' | 'misplaced' | 'beginning cut off' | 'end cut off' | 'after the end';

/** The first break of a chain. */
export interface AuditProblem {
  readonly kind: AuditProblemKind;
  /** The first entry that is not as it was, or not there. */
  readonly sequence: number;
  /** In a sentence. */
  readonly explanation: string;
}
