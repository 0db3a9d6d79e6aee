import { StoreNewerError } from '../../errors/StoreNewerError';
import { StoreMissingError } from '../../errors/StoreMissingError';
import type { StoreAddress } from '../../StoreAddress';
import type { Database } from '../Database';
import type { Dialect } from '../Dialect';
import type { SqlNumber } from '../optionalNumber';
import type { Migration } from './Migration';
import type { Sql } from '../Sql';

/**
 * Brings the tables to the newest version. Processes that start at the same time wait for the one that does it.
 * @param whenMissing what to do where there are no tables at all
 * @throws {StoreNewerError | StoreMissingError}
 */
export async function migrate(
  database: Database,
  address: StoreAddress,
  migrations: readonly Migration[],
  whenMissing: 'create' | 'fail'
): Promise<void> {
  const { dialect } = database;
  await database.write((sql) =>
    dialect.migrateAlone(sql, async () => {
      const storeVersion = await readVersion(sql, dialect);
      if (storeVersion > migrations.length) {
        throw new StoreNewerError(address, storeVersion, migrations.length);
      }
      if (storeVersion === 0 && whenMissing === 'fail') {
        throw new StoreMissingError(address);
      }
      for (const [index, migration] of migrations.entries()) {
        if (index >= storeVersion) {
          await change(sql, dialect, migration(dialect));
          await sql`INSERT INTO presage_migrations ${sql({ version: index + 1 })}`;
        }
      }
    })
  );
}

async function readVersion(sql: Sql, { types, tableOptions }: Dialect): Promise<number> {
  await sql.unsafe(
    `CREATE TABLE IF NOT EXISTS presage_migrations (version ${types.integer} PRIMARY KEY) ${tableOptions}`
  );
  const [newest]: Array<{ version: SqlNumber | null }> = await sql`
    SELECT MAX(version) AS version FROM presage_migrations`;
  return Number(newest?.version ?? 0);
}

async function change(sql: Sql, dialect: Dialect, statements: readonly string[]): Promise<void> {
  for (const statement of statements) {
    try {
      await sql.unsafe(statement);
    } catch (error) {
      if (!dialect.isAlreadyMade(error)) {
        throw error;
      }
    }
  }
}
