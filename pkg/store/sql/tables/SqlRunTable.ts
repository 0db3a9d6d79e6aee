import { OPEN_RUN_STATES, type RunRecord } from '../../records/RunRecord';
import type { RecentRuns, RunFilter, RunTable } from '../../tables/RunTable';
import { keyOf } from '../keyOf';
import { optionalNumber, type SqlNumber } from '../optionalNumber';
import { searchText } from '../searchText';
import type { Session } from '../Session';
import type { Sql, SqlPart } from '../Sql';

interface RunRow {
  readonly record: string;
}

interface CountRow {
  readonly count: SqlNumber;
}

interface TimeRow {
  readonly last_ms: SqlNumber;
}

interface IdRow {
  readonly id: string;
}

export class SqlRunTable implements RunTable {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  insert(run: RunRecord): Promise<boolean> {
    const row = {
      id: run.id,
      org_id: run.orgId,
      occurrence_key: keyOf(run.orgId, run.policyId, run.occurrenceId),
      policy_id: run.policyId,
      subject_key: keyOf(run.subject),
      trigger_kind: run.trigger,
      decided_ms: run.decidedMs,
      ...changingColumns(run),
    };
    return this.#session.write((sql) => this.#session.dialect.insertOnce(sql, 'presage_runs', row));
  }

  update(run: RunRecord): Promise<void> {
    return this.#session.write(async (sql) => {
      await sql`UPDATE presage_runs SET ${sql(changingColumns(run))} WHERE org_id = ${run.orgId} AND id = ${run.id}`;
    });
  }

  find(orgId: number, id: string): Promise<RunRecord | undefined> {
    return this.#session.read(async (sql) => {
      const rows: RunRow[] = await sql`SELECT record FROM presage_runs WHERE org_id = ${orgId} AND id = ${id}`;
      return rows.map(toRun)[0];
    });
  }

  async list(orgId: number, filter: RunFilter): Promise<RunRecord[]> {
    const before = filter.beforeId === undefined ? undefined : await this.find(orgId, filter.beforeId);
    if (filter.beforeId !== undefined && before === undefined) {
      return [];
    }
    return this.#session.read(async (sql) => {
      const rows: RunRow[] = await sql`
        SELECT record FROM presage_runs WHERE org_id = ${orgId} ${this.#conditions(sql, filter)}
        ${before ? sql`AND (decided_ms < ${before.decidedMs} OR (decided_ms = ${before.decidedMs} AND id < ${before.id}))` : sql``}
        ORDER BY decided_ms DESC, id DESC LIMIT ${filter.limit}`;
      return rows.map(toRun);
    });
  }

  due(nowMs: number, limit: number): Promise<RunRecord[]> {
    return this.#session.read(async (sql) => {
      const rows: RunRow[] = await sql`
        SELECT record FROM presage_runs WHERE due_ms <= ${nowMs} ORDER BY due_ms, id LIMIT ${limit}`;
      return rows.map(toRun);
    });
  }

  recent(
    orgId: number,
    about: { readonly policyId: string; readonly subject: string; readonly targetId: string; readonly sinceMs: number }
  ): Promise<RecentRuns> {
    const subjectKey = keyOf(about.subject);
    return this.#session.read(async (sql) => {
      const acting = sql`state NOT IN ${sql(['refused', 'expired', 'dry run'])}`;
      // Asked at once, so that a server far away is waited for once.
      const [[counted], [onSubject], [onTarget], [open]] = await Promise.all([
        sql<CountRow[]>`SELECT COUNT(*) AS count FROM presage_runs
            WHERE org_id = ${orgId} AND policy_id = ${about.policyId} AND decided_ms >= ${about.sinceMs} AND ${acting}`,
        sql<TimeRow[]>`SELECT decided_ms AS last_ms FROM presage_runs
            WHERE org_id = ${orgId} AND subject_key = ${subjectKey} AND ${acting} ORDER BY decided_ms DESC LIMIT 1`,
        sql<TimeRow[]>`SELECT created_ms AS last_ms FROM presage_deliveries
            WHERE org_id = ${orgId} AND target_id = ${about.targetId} AND purpose IN ${sql(['act', 'undo'])}
            AND state <> 'cancelled' ORDER BY created_ms DESC LIMIT 1`,
        sql<IdRow[]>`SELECT id FROM presage_runs
            WHERE org_id = ${orgId} AND subject_key = ${subjectKey} AND policy_id = ${about.policyId}
            AND state IN ${sql([...OPEN_RUN_STATES])} LIMIT 1`,
      ]);
      return {
        count: Number(counted?.count),
        lastOnSubjectMs: optionalNumber(onSubject?.last_ms),
        lastOnTargetMs: optionalNumber(onTarget?.last_ms),
        openRunId: open?.id,
      };
    });
  }

  ended(orgId: number, fromMs: number, toMs: number): Promise<RunRecord[]> {
    return this.#session.read(async (sql) => {
      const rows: RunRow[] = await sql`
        SELECT record FROM presage_runs WHERE org_id = ${orgId} AND ended_ms >= ${fromMs} AND ended_ms < ${toMs}
        ORDER BY ended_ms, id`;
      return rows.map(toRun);
    });
  }

  prune(endedBeforeMs: number): Promise<number> {
    return this.#session.write(async (sql) => {
      // What is yet to be sent is kept, whatever became of its run.
      const { affectedRows } = await sql`
        DELETE FROM presage_runs WHERE ended_ms < ${endedBeforeMs} AND NOT EXISTS (
          SELECT 1 FROM presage_deliveries
          WHERE presage_deliveries.org_id = presage_runs.org_id AND presage_deliveries.run_id = presage_runs.id
          AND presage_deliveries.next_ms IS NOT NULL)`;
      await sql`
        DELETE FROM presage_deliveries WHERE ended_ms < ${endedBeforeMs} AND next_ms IS NULL AND NOT EXISTS (
          SELECT 1 FROM presage_runs WHERE presage_runs.id = presage_deliveries.run_id)`;
      return affectedRows;
    });
  }

  #conditions(sql: Sql, { states, policyId, subject, trigger, search, fromMs, toMs }: RunFilter): SqlPart {
    const indexOf = sql.unsafe(this.#session.dialect.indexOf);
    return sql`
      ${states?.length ? sql`AND state IN ${sql([...states])}` : sql``}
      ${policyId === undefined ? sql`` : sql`AND policy_id = ${policyId}`}
      ${subject === undefined ? sql`` : sql`AND subject_key = ${keyOf(subject)}`}
      ${trigger === undefined ? sql`` : sql`AND trigger_kind = ${trigger}`}
      ${fromMs === undefined ? sql`` : sql`AND decided_ms >= ${fromMs}`}
      ${toMs === undefined ? sql`` : sql`AND decided_ms < ${toMs}`}
      ${search ? sql`AND ${indexOf}(search_text, ${searchText(search)}) > 0` : sql``}`;
  }
}

function changingColumns(run: RunRecord) {
  const labels = Object.entries(run.labels).map(([name, value]) => `${name}=${value}`);
  return {
    state: run.state,
    due_ms: OPEN_RUN_STATES.some((state) => state === run.state) ? (run.dueMs ?? null) : null,
    ended_ms: run.endedMs ?? null,
    search_text: searchText(run.policyName, run.subject, run.reason, ...labels),
    record: JSON.stringify(run),
  };
}

function toRun({ record }: RunRow): RunRecord {
  return JSON.parse(record) as RunRecord;
}
