import { parseStoreAddress } from './parseStoreAddress';
import { ServerDatabase } from './sql/databases/ServerDatabase';
import { SqliteDatabase } from './sql/databases/SqliteDatabase';
import { migrate } from './sql/migrations/migrate';
import { MIGRATIONS } from './sql/migrations/MIGRATIONS';
import { SqlStore } from './SqlStore';
import type { Store } from './Store';

/**
 * Opens a store and brings its tables to this version; makes the file and its folder where they are missing.
 * @param location see `findStoreLocation`: a URL of PostgreSQL, MySQL or MariaDB, or a file of SQLite
 * @throws {UnknownStoreUrlError | StoreUnavailableError | StoreFullError | StoreNewerError}
 */
export async function openStore(location: string): Promise<Store> {
  const address = parseStoreAddress(location);
  const database =
    address.dialect === 'sqlite' ? await SqliteDatabase.open(address) : await ServerDatabase.open(address);
  try {
    await migrate(database, address, MIGRATIONS);
  } catch (error) {
    await database.close();
    throw error;
  }
  return new SqlStore(database, address.shown);
}
