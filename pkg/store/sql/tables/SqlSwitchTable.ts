import type { SwitchTable } from '../../tables/SwitchTable';
import type { SqlNumber } from '../optionalNumber';
import type { Session } from '../Session';

/** Has a row for each switch that is off. */
export class SqlSwitchTable implements SwitchTable {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  isOn(orgId: number, name: string): Promise<boolean> {
    return this.#session.read(async (sql) => {
      const rows: unknown[] = await sql`
        SELECT name FROM presage_switched_off WHERE org_id = ${orgId} AND name = ${name}`;
      return rows.length === 0;
    });
  }

  listOff(orgId: number): Promise<Array<{ readonly name: string; readonly reason: string; readonly atMs: number }>> {
    return this.#session.read(async (sql) => {
      const rows: Array<{ name: string; reason: string; at_ms: SqlNumber }> = await sql`
        SELECT name, reason, at_ms FROM presage_switched_off WHERE org_id = ${orgId} ORDER BY name`;
      return rows.map(({ name, reason, at_ms }) => ({
        name,
        reason: JSON.parse(reason) as string,
        atMs: Number(at_ms),
      }));
    });
  }

  set(orgId: number, name: string, isOn: boolean, reason: string, atMs: number): Promise<void> {
    return this.#session.write(async (sql) => {
      if (isOn) {
        await sql`DELETE FROM presage_switched_off WHERE org_id = ${orgId} AND name = ${name}`;
        return;
      }
      const why = { reason: JSON.stringify(reason), at_ms: atMs };
      const row = { org_id: orgId, name, ...why };
      if (!(await this.#session.dialect.insertOnce(sql, 'presage_switched_off', row))) {
        await sql`UPDATE presage_switched_off SET ${sql(why)} WHERE org_id = ${orgId} AND name = ${name}`;
      }
    });
  }
}
