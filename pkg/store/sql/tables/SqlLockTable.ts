import type { LockTable } from '../../tables/LockTable';
import { keyOf } from '../keyOf';
import { LOCK_SLOTS } from '../LOCK_SLOTS';
import type { Session } from '../Session';

const KEY_DIGITS = 8;

export class SqlLockTable implements LockTable {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  async hold(names: readonly string[]): Promise<void> {
    const { dialect, isTransaction } = this.#session;
    if (!isTransaction) {
      throw new TypeError('Locks end with their transaction, so they are held inside one only.');
    }
    if (names.length === 0 || dialect.isSerial) {
      return;
    }
    const slots = [...new Set(names.map(slotOf))].sort((a, b) => a - b);
    await this.#session.write(
      async (sql) => sql`
        SELECT slot FROM presage_locks WHERE slot IN ${sql(slots)} ORDER BY slot ${sql.unsafe(dialect.forUpdate)}`
    );
  }
}

function slotOf(name: string): number {
  return Number.parseInt(keyOf(name).slice(0, KEY_DIGITS), 16) % LOCK_SLOTS;
}
