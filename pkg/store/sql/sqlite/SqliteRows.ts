import type { SqlRow } from '../Sql';
import { SqlitePart } from './SqlitePart';
import { placesFor } from './placesFor';
import { quoteName } from './quoteName';

/** Rows, which are written differently in an INSERT and in an UPDATE. */
export class SqliteRows {
  readonly #rows: readonly SqlRow[];

  /** @param rows at least one, all with the same columns */
  constructor(rows: readonly SqlRow[]) {
    this.#rows = rows;
  }

  toSet(): SqlitePart {
    const row = this.#rows[0] ?? {};
    const assignments = Object.keys(row).map((name) => `${quoteName(name)} = ?`);
    return new SqlitePart(assignments.join(', '), Object.values(row));
  }

  toInsert(): SqlitePart {
    const names = Object.keys(this.#rows[0] ?? {});
    const places = this.#rows.map(() => placesFor(names)).join(', ');
    const values = this.#rows.flatMap((row) => names.map((name) => row[name] ?? null));
    return new SqlitePart(`(${names.map(quoteName).join(', ')}) VALUES ${places}`, values);
  }
}
