import { actorName } from '../../store/records/actorName';
import type { AuditRecord } from '../../store/records/AuditRecord';
import type { AuditFilter } from '../../store/tables/AuditTable';
import { csvLine } from './csvLine';

const ROWS_A_PAGE = 500;

const COLUMNS = [
  'sequence',
  'time',
  'kind',
  'actor',
  'policy',
  'run',
  'target',
  'subject',
  'summary',
  'detail',
  'previousHash',
  'hash',
];

/**
 * Audit entries as CSV, newest first, a page at a time, so that no more than one is ever held.
 * @param read one page of the entries that are asked for
 */
export async function* auditCsv(
  read: (page: Pick<AuditFilter, 'beforeSequence' | 'limit'>) => Promise<readonly AuditRecord[]>
): AsyncGenerator<string> {
  // Read before the first line goes out: what fails then still gets its own status.
  let records = await read({ limit: ROWS_A_PAGE });
  yield csvLine(COLUMNS);
  for (;;) {
    yield records.map((record) => csvLine(cellsOf(record))).join('');
    const last = records.at(-1);
    if (last === undefined || records.length < ROWS_A_PAGE) {
      return;
    }
    records = await read({ beforeSequence: last.sequence, limit: ROWS_A_PAGE });
  }
}

function cellsOf(record: AuditRecord): string[] {
  return [
    String(record.sequence),
    new Date(record.atMs).toISOString(),
    record.kind,
    actorName(record.actor),
    record.policyId ?? '',
    record.runId ?? '',
    record.targetId ?? '',
    record.subject ?? '',
    record.summary,
    JSON.stringify(record.detail),
    record.previousHash,
    record.hash,
  ];
}
