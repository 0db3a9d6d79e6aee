import type { SqlValue } from '../Sql';

/** A part of a statement: its text, with a question mark for each of its values. */
export class SqlitePart {
  constructor(
    readonly text: string,
    readonly values: readonly SqlValue[] = []
  ) {}
}
