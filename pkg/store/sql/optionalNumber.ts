/** A whole number as the databases give it: PostgreSQL's of 64 bits come as texts. */
export type SqlNumber = number | string | bigint;

/** A number that a column may lack. */
export function optionalNumber(value: SqlNumber | null | undefined): number | undefined {
  return value === null || value === undefined ? undefined : Number(value);
}
