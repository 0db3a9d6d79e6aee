import { SQLiteError } from 'bun:sqlite';
import type { Dialect, ErrorMeaning } from '../Dialect';
import { insertUnlessThere } from '../insertUnlessThere';

const AUDIT_GUARDS = [
  `CREATE TRIGGER presage_audit_unchanged BEFORE UPDATE ON presage_audit
   BEGIN SELECT RAISE(ABORT, 'entries of the audit are never changed'); END`,
  `CREATE TRIGGER presage_audit_kept BEFORE DELETE ON presage_audit
   WHEN OLD.sequence >= (SELECT kept_from FROM presage_audit_heads WHERE org_id = OLD.org_id)
   BEGIN SELECT RAISE(ABORT, 'entries of the audit are removed by pruning only'); END`,
];

/** The result codes' first parts; the extended ones follow after an underscore. */
const MEANINGS: ReadonlyArray<readonly [RegExp, ErrorMeaning]> = [
  [/^SQLITE_(BUSY|LOCKED)/, 'conflict'],
  [/^SQLITE_FULL/, 'full'],
  [/^SQLITE_(CANTOPEN|IOERR|READONLY|PERM|AUTH|CORRUPT|NOTADB|NOLFS|NOMEM|PROTOCOL)/, 'unavailable'],
];

export const sqliteDialect: Dialect = {
  name: 'sqlite',
  types: { id: 'TEXT', key: 'TEXT', integer: 'INTEGER', time: 'INTEGER', longText: 'TEXT' },
  tableOptions: '',
  indexOnlyWhere: (condition) => `WHERE ${condition}`,
  indexOf: 'instr',
  forUpdate: '',
  forUpdateSkipLocked: '',
  isSerial: true,
  auditGuards: AUDIT_GUARDS,
  insertOnce: insertUnlessThere,
  migrateAlone: (_sql, work) => work(),
  isAlreadyMade: () => false,
  meaningOf: (error) => {
    if (!(error instanceof SQLiteError)) {
      return 'bug';
    }
    return MEANINGS.find(([code]) => code.test(error.code ?? ''))?.[1] ?? 'bug';
  },
};
