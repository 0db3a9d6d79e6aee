import { FIRST_PREVIOUS_HASH, hashEntry } from '../../audit/hashEntry';
import type { PruneMark } from '../../audit/PruneMark';
import type { AuditEntry, AuditRecord } from '../../records/AuditRecord';
import type { AuditFilter, AuditTable } from '../../tables/AuditTable';
import type { SqlNumber } from '../optionalNumber';
import { searchText } from '../searchText';
import type { Session } from '../Session';
import type { Sql, SqlPart } from '../Sql';

const ROWS_A_STATEMENT = 500;

interface AuditRow {
  readonly sequence: SqlNumber;
  readonly previous_hash: string;
  readonly hash: string;
  readonly record: string;
}

interface Head {
  readonly sequence: number;
  readonly hash: string;
}

export class SqlAuditTable implements AuditTable {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  append(entries: readonly AuditEntry[]): Promise<void> {
    return this.#session.write(async (sql) => {
      // Always in the same order of organizations, so that two transactions never wait for each other.
      for (const orgId of [...new Set(entries.map((entry) => entry.orgId))].sort((a, b) => a - b)) {
        await this.#appendTo(
          sql,
          orgId,
          entries.filter((entry) => entry.orgId === orgId)
        );
      }
    });
  }

  list(orgId: number, filter: AuditFilter): Promise<AuditRecord[]> {
    return this.#session.read(async (sql) => {
      const rows: AuditRow[] = await sql`
        SELECT ${columns(sql)} FROM presage_audit WHERE org_id = ${orgId} ${this.#conditions(sql, filter)}
        ORDER BY sequence DESC LIMIT ${filter.limit}`;
      return rows.map(toRecord);
    });
  }

  read(orgId: number, fromSequence: number, limit: number): Promise<AuditRecord[]> {
    return this.#session.read(async (sql) => {
      const rows: AuditRow[] = await sql`
        SELECT ${columns(sql)} FROM presage_audit WHERE org_id = ${orgId} AND sequence >= ${fromSequence}
        ORDER BY sequence LIMIT ${limit}`;
      return rows.map(toRecord);
    });
  }

  organizations(): Promise<number[]> {
    return this.#session.read(async (sql) => {
      const rows: Array<{ org_id: SqlNumber }> = await sql`SELECT org_id FROM presage_audit_heads ORDER BY org_id`;
      return rows.map(({ org_id }) => Number(org_id));
    });
  }

  head(orgId: number): Promise<Head | undefined> {
    return this.#session.read(async (sql) => {
      const rows: Array<{ sequence: SqlNumber; hash: string }> = await sql`
        SELECT sequence, hash FROM presage_audit_heads WHERE org_id = ${orgId}`;
      return rows.map(({ sequence, hash }) => ({ sequence: Number(sequence), hash }))[0];
    });
  }

  prune(orgId: number, beforeMs: number, nowMs: number): Promise<number> {
    return this.#session.write(async (sql) => {
      const head = await this.#holdHead(sql, orgId);
      const [kept]: Array<{ sequence: SqlNumber | null }> = await sql`
        SELECT MIN(sequence) AS sequence FROM presage_audit WHERE org_id = ${orgId} AND at_ms >= ${beforeMs}`;
      const firstSequence = Number(kept?.sequence ?? head.sequence + 1);
      const [lastRemoved]: Array<{ hash: string }> = await sql`
        SELECT hash FROM presage_audit WHERE org_id = ${orgId} AND sequence = ${firstSequence - 1}`;
      if (lastRemoved === undefined) {
        return 0;
      }
      await sql`UPDATE presage_audit_heads SET kept_from = ${firstSequence} WHERE org_id = ${orgId}`;
      const { affectedRows: removed } = await sql`
        DELETE FROM presage_audit WHERE org_id = ${orgId} AND sequence < ${firstSequence}`;
      const mark: PruneMark = { removed, firstSequence, previousHash: lastRemoved.hash };
      await this.#appendTo(sql, orgId, [prunedEntry(orgId, nowMs, mark)]);
      return removed;
    });
  }

  async #appendTo(sql: Sql, orgId: number, entries: readonly AuditEntry[]): Promise<void> {
    let { sequence, hash } = await this.#holdHead(sql, orgId);
    const rows = entries.map((entry) => {
      sequence += 1;
      const previousHash = hash;
      hash = hashEntry(previousHash, sequence, entry);
      return toRow(entry, sequence, previousHash, hash);
    });
    const statements: Array<PromiseLike<unknown>> = [];
    for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) {
      statements.push(sql`INSERT INTO presage_audit ${sql(rows.slice(start, start + ROWS_A_STATEMENT))}`);
    }
    statements.push(sql`UPDATE presage_audit_heads SET ${sql({ sequence, hash })} WHERE org_id = ${orgId}`);
    // Sent at once, so that a server far away, and whoever waits for the head, is waited for once.
    await Promise.all(statements);
  }

  /** The end of the chain, which nobody else adds to before this transaction ends. */
  async #holdHead(sql: Sql, orgId: number): Promise<Head> {
    const { dialect } = this.#session;
    const hold = async (): Promise<Array<{ sequence: SqlNumber; hash: string }>> => sql`
      SELECT sequence, hash FROM presage_audit_heads WHERE org_id = ${orgId} ${sql.unsafe(dialect.forUpdate)}`;
    const [head] = await hold();
    if (head !== undefined) {
      return { sequence: Number(head.sequence), hash: head.hash };
    }
    const start = { org_id: orgId, sequence: 0, hash: FIRST_PREVIOUS_HASH, kept_from: 1 };
    await dialect.insertOnce(sql, 'presage_audit_heads', start);
    const [created] = await hold();
    return { sequence: Number(created?.sequence), hash: String(created?.hash) };
  }

  #conditions(sql: Sql, filter: AuditFilter): SqlPart {
    const { kinds, policyId, runId, targetId, search, fromMs, toMs, beforeSequence } = filter;
    const indexOf = sql.unsafe(this.#session.dialect.indexOf);
    return sql`
      ${kinds?.length ? sql`AND kind IN ${sql([...kinds])}` : sql``}
      ${policyId === undefined ? sql`` : sql`AND policy_id = ${policyId}`}
      ${runId === undefined ? sql`` : sql`AND run_id = ${runId}`}
      ${targetId === undefined ? sql`` : sql`AND target_id = ${targetId}`}
      ${fromMs === undefined ? sql`` : sql`AND at_ms >= ${fromMs}`}
      ${toMs === undefined ? sql`` : sql`AND at_ms < ${toMs}`}
      ${beforeSequence === undefined ? sql`` : sql`AND sequence < ${beforeSequence}`}
      ${search ? sql`AND ${indexOf}(search_text, ${searchText(search)}) > 0` : sql``}`;
  }
}

const columns = (sql: Sql): SqlPart => sql`sequence, previous_hash, hash, record`;

function toRow(entry: AuditEntry, sequence: number, previousHash: string, hash: string) {
  return {
    org_id: entry.orgId,
    sequence,
    at_ms: entry.atMs,
    kind: entry.kind,
    policy_id: entry.policyId ?? null,
    run_id: entry.runId ?? null,
    target_id: entry.targetId ?? null,
    search_text: searchText(
      entry.summary,
      entry.subject,
      entry.actor.kind === 'person' ? entry.actor.person.login : undefined
    ),
    previous_hash: previousHash,
    hash,
    record: JSON.stringify(entry),
  };
}

function toRecord({ sequence, previous_hash, hash, record }: AuditRow): AuditRecord {
  return { ...(JSON.parse(record) as AuditEntry), sequence: Number(sequence), previousHash: previous_hash, hash };
}

function prunedEntry(orgId: number, atMs: number, mark: PruneMark): AuditEntry {
  return {
    orgId,
    atMs,
    kind: 'pruned',
    actor: { kind: 'presage' },
    policyId: undefined,
    runId: undefined,
    targetId: undefined,
    subject: undefined,
    summary: `${mark.removed} entries past their time were removed; the chain goes on at entry ${mark.firstSequence}.`,
    detail: mark,
  };
}
