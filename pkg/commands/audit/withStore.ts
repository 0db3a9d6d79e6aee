import { findStoreLocation } from '../../store/findStoreLocation';
import { openStore } from '../../store/openStore';
import type { Store } from '../../store/Store';
import type { AuditOptions } from './AuditOptions';

/**
 * Uses a store that is there, and closes it.
 * @throws {StoreMissingError | StoreUnavailableError | UnknownStoreUrlError}
 */
export async function withStore<Result>(
  { store: location }: AuditOptions,
  work: (store: Store) => Promise<Result>
): Promise<Result> {
  const store = await openStore(location ?? findStoreLocation(process.env, process.execPath), 'fail');
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
