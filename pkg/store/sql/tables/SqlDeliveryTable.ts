import type { DeliveryRecord, DeliveryState } from '../../records/DeliveryRecord';
import type { ClaimRequest, DeliveryTable } from '../../tables/DeliveryTable';
import { optionalNumber, type SqlNumber } from '../optionalNumber';
import type { Session } from '../Session';
import type { Sql, SqlPart } from '../Sql';

interface DeliveryRow {
  readonly id: string;
  readonly state: DeliveryState;
  readonly lease_owner: string | null;
  readonly next_ms: SqlNumber | null;
  /** State and lease as they were before the last claim. */
  readonly record: string;
}

export class SqlDeliveryTable implements DeliveryTable {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  insert(delivery: DeliveryRecord): Promise<void> {
    return this.#session.write(async (sql) => {
      const row = {
        id: delivery.id,
        org_id: delivery.orgId,
        run_id: delivery.runId ?? null,
        target_id: delivery.targetId,
        purpose: delivery.purpose,
        is_automatic: Number(delivery.isAutomatic),
        created_ms: delivery.createdMs,
        ...changingColumns(delivery),
      };
      await sql`INSERT INTO presage_deliveries ${sql(row)}`;
    });
  }

  claim({ owner, nowMs, leaseEndMs, limit, targets }: ClaimRequest): Promise<DeliveryRecord[]> {
    return this.#session.write(async (sql) => {
      const due: DeliveryRow[] = [];
      for (const { orgId, targetId, limit: targetLimit } of targets) {
        const most = Math.min(targetLimit, limit - due.length);
        if (most > 0) {
          due.push(...(await this.#due(sql, orgId, targetId, nowMs, most)));
        }
      }
      if (due.length === 0) {
        return [];
      }
      const lease = { state: 'sending', lease_owner: owner, next_ms: leaseEndMs } as const;
      await sql`UPDATE presage_deliveries SET ${sql(lease)} WHERE id IN ${sql(due.map(({ id }) => id))}`;
      return due.map((row) => toDelivery({ ...row, ...lease }));
    });
  }

  settle(delivery: DeliveryRecord, owner: string): Promise<boolean> {
    return this.#session.write(async (sql) => {
      const { affectedRows } = await sql`
        UPDATE presage_deliveries SET ${sql(changingColumns(delivery))}
        WHERE id = ${delivery.id} AND state = 'sending' AND lease_owner = ${owner}`;
      return affectedRows === 1;
    });
  }

  update(delivery: DeliveryRecord): Promise<boolean> {
    return this.#session.write(async (sql) => {
      const { affectedRows } = await sql`
        UPDATE presage_deliveries SET ${sql(changingColumns(delivery))}
        WHERE id = ${delivery.id} AND state <> 'sending'`;
      return affectedRows === 1;
    });
  }

  find(orgId: number, id: string): Promise<DeliveryRecord | undefined> {
    return this.#session.read(async (sql) => {
      const rows: DeliveryRow[] = await sql`
        SELECT ${columns(sql)} FROM presage_deliveries WHERE org_id = ${orgId} AND id = ${id}`;
      return rows.map(toDelivery)[0];
    });
  }

  ofRun(orgId: number, runId: string): Promise<DeliveryRecord[]> {
    return this.#session.read(async (sql) => {
      const rows: DeliveryRow[] = await sql`
        SELECT ${columns(sql)} FROM presage_deliveries WHERE org_id = ${orgId} AND run_id = ${runId}
        ORDER BY created_ms, id`;
      return rows.map(toDelivery);
    });
  }

  list(
    orgId: number,
    { states, limit }: { readonly states: readonly DeliveryState[]; readonly limit: number }
  ): Promise<DeliveryRecord[]> {
    return this.#session.read(async (sql) => {
      const rows: DeliveryRow[] = await sql`
        SELECT ${columns(sql)} FROM presage_deliveries
        WHERE org_id = ${orgId} ${states.length > 0 ? sql`AND state IN ${sql([...states])}` : sql``}
        ORDER BY created_ms DESC, id DESC LIMIT ${limit}`;
      return rows.map(toDelivery);
    });
  }

  waiting(nowMs: number): Promise<Array<{ readonly orgId: number; readonly targetId: string }>> {
    return this.#session.read(async (sql) => {
      const rows: Array<{ org_id: SqlNumber; target_id: string }> = await sql`
        SELECT DISTINCT org_id, target_id FROM presage_deliveries WHERE next_ms <= ${nowMs} AND ${mayBeSent(sql)}
        ORDER BY org_id, target_id`;
      return rows.map((row) => ({ orgId: Number(row.org_id), targetId: row.target_id }));
    });
  }

  nextDueMs(): Promise<number | undefined> {
    return this.#session.read(async (sql) => {
      const [row]: Array<{ next_ms: SqlNumber }> = await sql`
        SELECT next_ms FROM presage_deliveries WHERE next_ms IS NOT NULL AND ${mayBeSent(sql)}
        ORDER BY next_ms LIMIT 1`;
      return optionalNumber(row?.next_ms);
    });
  }

  /** In the order of an index, so that no more rows are locked than are taken. */
  async #due(sql: Sql, orgId: number, targetId: string, nowMs: number, limit: number): Promise<DeliveryRow[]> {
    return await sql`
      SELECT ${columns(sql)} FROM presage_deliveries
      WHERE org_id = ${orgId} AND target_id = ${targetId} AND next_ms <= ${nowMs} AND ${mayBeSent(sql)}
      ORDER BY next_ms LIMIT ${limit} ${sql.unsafe(this.#session.dialect.forUpdateSkipLocked)}`;
  }
}

const columns = (sql: Sql): SqlPart => sql`id, state, lease_owner, next_ms, record`;

/** Automatic ones wait while the organization's automatic actions are off. */
const mayBeSent = (sql: Sql): SqlPart => sql`(is_automatic = 0 OR NOT EXISTS (
  SELECT 1 FROM presage_switched_off
  WHERE presage_switched_off.org_id = presage_deliveries.org_id AND presage_switched_off.name = 'automatic'))`;

function changingColumns(delivery: DeliveryRecord) {
  return {
    state: delivery.state,
    lease_owner: delivery.state === 'sending' ? (delivery.leaseOwner ?? null) : null,
    next_ms: nextMs(delivery) ?? null,
    ended_ms: delivery.endedMs ?? null,
    record: JSON.stringify(delivery),
  };
}

/** When somebody may take it: once it is due, or once whoever holds it has had their time. */
function nextMs({ state, dueMs, leaseEndMs }: DeliveryRecord): number | undefined {
  switch (state) {
    case 'pending':
      return dueMs;
    case 'sending':
      return leaseEndMs;
    default:
      return undefined;
  }
}

function toDelivery({ state, lease_owner, next_ms, record }: DeliveryRow): DeliveryRecord {
  const isHeld = state === 'sending';
  return {
    ...(JSON.parse(record) as DeliveryRecord),
    state,
    leaseOwner: lease_owner ?? undefined,
    leaseEndMs: isHeld ? optionalNumber(next_ms) : undefined,
  };
}
