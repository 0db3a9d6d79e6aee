import type { Sql, SqlRow } from './Sql';

/** Writes a row where none with the same key is, in the words that SQLite and PostgreSQL share. */
export async function insertUnlessThere(sql: Sql, table: string, row: SqlRow): Promise<boolean> {
  const { affectedRows } = await sql`INSERT INTO ${sql(table)} ${sql(row)} ON CONFLICT DO NOTHING`;
  return affectedRows === 1;
}
