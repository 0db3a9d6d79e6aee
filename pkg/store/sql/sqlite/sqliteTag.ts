import type { Sql, SqlPart, SqlQuery, SqlRow, SqlValue } from '../Sql';
import { joinTemplate } from './joinTemplate';
import { placesFor } from './placesFor';
import { quoteName } from './quoteName';
import { SqlitePart } from './SqlitePart';
import { SqliteQuery, type RunQuery } from './SqliteQuery';
import { SqliteRows } from './SqliteRows';

type Part = string | SqlRow | readonly SqlRow[] | ReadonlyArray<string | number>;

/** The tagged template of a connection. */
export function sqliteTag(run: RunQuery): Sql {
  const tag = (first: TemplateStringsArray | Part, ...values: ReadonlyArray<SqlValue | SqlPart>): SqlPart =>
    isTemplate(first) ? new SqliteQuery(joinTemplate(first, values), run) : toPart(first);
  const unsafe = <Rows>(text: string): SqlQuery<Rows> => new SqliteQuery<Rows>(new SqlitePart(text), run);
  // An arrow function can't say that only a template gives a query.
  return Object.assign(tag, { unsafe }) as Sql;
}

function isTemplate(first: TemplateStringsArray | Part): first is TemplateStringsArray {
  return Array.isArray(first) && 'raw' in first;
}

function toPart(part: Part): SqlitePart | SqliteRows {
  if (typeof part === 'string') {
    return new SqlitePart(quoteName(part));
  }
  if (!isList(part)) {
    return new SqliteRows([part]);
  }
  return isRows(part) ? new SqliteRows(part) : new SqlitePart(placesFor(part), part);
}

function isList(part: Exclude<Part, string>): part is readonly SqlRow[] | ReadonlyArray<string | number> {
  return Array.isArray(part);
}

function isRows(list: readonly SqlRow[] | ReadonlyArray<string | number>): list is readonly SqlRow[] {
  return typeof list[0] === 'object';
}
