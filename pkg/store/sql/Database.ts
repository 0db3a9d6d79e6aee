import type { Session } from './Session';

/**
 * Connections to one database. What `write` wrote is on the disk when its promise resolves; none of it is kept when it
 * rejects.
 * @throws {StoreUnavailableError | StoreFullError} from `read` and `write`
 */
export interface Database extends Session {
  readonly isTransaction: false;
  close(): Promise<void>;
}
