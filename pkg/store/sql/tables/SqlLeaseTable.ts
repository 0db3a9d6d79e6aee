import type { LeaseTable } from '../../tables/LeaseTable';
import type { Session } from '../Session';

export class SqlLeaseTable implements LeaseTable {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  take(name: string, owner: string, nowMs: number, endMs: number): Promise<boolean> {
    return this.#session.write(async (sql) => {
      if (await this.#session.dialect.insertOnce(sql, 'presage_leases', { name, owner, end_ms: endMs })) {
        return true;
      }
      const { affectedRows } = await sql`
        UPDATE presage_leases SET ${sql({ owner, end_ms: endMs })}
        WHERE name = ${name} AND (owner = ${owner} OR end_ms <= ${nowMs})`;
      return affectedRows === 1;
    });
  }

  release(name: string, owner: string): Promise<void> {
    return this.#session.write(async (sql) => {
      await sql`DELETE FROM presage_leases WHERE name = ${name} AND owner = ${owner}`;
    });
  }
}
