import { existsSync } from 'node:fs';
import { StoreMissingError } from './errors/StoreMissingError';
import { parseStoreAddress } from './parseStoreAddress';
import { openDatabase } from './sql/databases/openDatabase';
import { migrate } from './sql/migrations/migrate';
import { MIGRATIONS } from './sql/migrations/MIGRATIONS';
import { SqlStore } from './SqlStore';
import type { Store } from './Store';

/**
 * Opens a store and brings its tables to this version.
 * @param location see `findStoreLocation`: a URL of PostgreSQL, MySQL or MariaDB, or a file of SQLite
 * @param whenMissing whether to make the file, its folder and the tables where they are missing
 * @throws {UnknownStoreUrlError | StoreUnavailableError | StoreFullError | StoreNewerError | StoreMissingError}
 */
export async function openStore(location: string, whenMissing: 'create' | 'fail' = 'create'): Promise<Store> {
  const address = parseStoreAddress(location);
  if (whenMissing === 'fail' && address.dialect === 'sqlite' && !existsSync(address.target)) {
    throw new StoreMissingError(address);
  }
  const database = await openDatabase(address);
  try {
    await migrate(database, address, MIGRATIONS, whenMissing);
  } catch (error) {
    await database.close();
    throw error;
  }
  return new SqlStore(database, address.shown);
}
