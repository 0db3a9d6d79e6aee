export type SqlValue = string | number | null;

export type SqlRow = Readonly<Record<string, SqlValue>>;

/** A name, rows, a list or another statement, put into a statement. */
export type SqlPart = object;

/** A statement, which runs once it is awaited; put into another it is a part of that. */
export type SqlQuery<Rows> = PromiseLike<Rows & { readonly affectedRows: number }>;

/** Statements on one connection: what the tables use of `Bun.SQL`. Each value becomes a parameter. */
export interface Sql {
  <Rows = unknown[]>(texts: TemplateStringsArray, ...values: ReadonlyArray<SqlValue | SqlPart>): SqlQuery<Rows>;
  /** A name; rows to insert, or one to set; or a list for IN. */
  (part: string | SqlRow | readonly SqlRow[] | ReadonlyArray<string | number>): SqlPart;
  /** Text as it is. */
  unsafe<Rows = unknown[]>(text: string): SqlQuery<Rows>;
}
