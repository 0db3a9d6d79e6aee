import type { StoreAddress } from '../../StoreAddress';
import type { Database } from '../Database';
import { ServerDatabase } from './ServerDatabase';
import { SqliteDatabase } from './SqliteDatabase';

/**
 * Connects to a database; a file of SQLite is made where it is missing.
 * @throws {StoreUnavailableError | StoreFullError}
 */
export function openDatabase(address: StoreAddress): Promise<Database> {
  return address.dialect === 'sqlite' ? SqliteDatabase.open(address) : ServerDatabase.open(address);
}
