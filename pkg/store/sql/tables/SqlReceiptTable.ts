import type { ReceiptTable } from '../../tables/ReceiptTable';
import { keyOf } from '../keyOf';
import type { Session } from '../Session';

export class SqlReceiptTable implements ReceiptTable {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  insert(orgId: number, id: string, expiresMs: number): Promise<boolean> {
    const row = { receipt_key: keyOf(orgId, id), expires_ms: expiresMs };
    return this.#session.write((sql) => this.#session.dialect.insertOnce(sql, 'presage_receipts', row));
  }

  prune(nowMs: number): Promise<void> {
    return this.#session.write(async (sql) => {
      await sql`DELETE FROM presage_receipts WHERE expires_ms <= ${nowMs}`;
    });
  }
}
