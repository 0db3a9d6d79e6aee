import { SQL } from 'bun';
import type { Dialect, ErrorMeaning } from '../Dialect';
import { insertUnlessThere } from '../insertUnlessThere';

/** Any number that other programs on the same database don't use. */
const MIGRATION_LOCK = 7_072_657_361;

const BINARY_TEXT = 'TEXT COLLATE "C"';

const AUDIT_GUARDS = [
  `CREATE OR REPLACE FUNCTION presage_guard_audit() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF TG_OP = 'UPDATE' THEN
       RAISE EXCEPTION 'entries of the audit are never changed';
     END IF;
     IF OLD.sequence >= (SELECT kept_from FROM presage_audit_heads WHERE org_id = OLD.org_id) THEN
       RAISE EXCEPTION 'entries of the audit are removed by pruning only';
     END IF;
     RETURN OLD;
   END $$`,
  `CREATE TRIGGER presage_audit_guard BEFORE UPDATE OR DELETE ON presage_audit
   FOR EACH ROW EXECUTE FUNCTION presage_guard_audit()`,
];

/** SQLSTATE codes, see appendix A of PostgreSQL's manual. */
const MEANINGS: ReadonlyArray<readonly [RegExp, ErrorMeaning]> = [
  [/^(40001|40P01|55P03)$/, 'conflict'],
  [/^53100$/, 'full'],
  [/^(08...|57P0[1-5])$/, 'lost'],
  [/^(25006|28...|3D000|3F000|42501|53...|57...|58...|XX...)$/, 'unavailable'],
];

export const postgresDialect: Dialect = {
  name: 'postgres',
  types: { id: BINARY_TEXT, key: BINARY_TEXT, integer: 'INTEGER', time: 'BIGINT', longText: BINARY_TEXT },
  tableOptions: '',
  indexOnlyWhere: (condition) => `WHERE ${condition}`,
  indexOf: 'strpos',
  forUpdate: 'FOR UPDATE',
  forUpdateSkipLocked: 'FOR UPDATE SKIP LOCKED',
  isSerial: false,
  auditGuards: AUDIT_GUARDS,
  insertOnce: insertUnlessThere,
  migrateAlone: async (sql, work) => {
    await sql`SELECT pg_advisory_xact_lock(${MIGRATION_LOCK})`;
    await work();
  },
  isAlreadyMade: () => false,
  meaningOf: (error) => {
    if (!(error instanceof SQL.PostgresError)) {
      return 'bug';
    }
    const { errno: state, code } = error;
    if (state === undefined) {
      return /CONNECTION|TIMEOUT|LIFETIME/.test(code) ? 'lost' : 'unavailable';
    }
    return MEANINGS.find(([states]) => states.test(state))?.[1] ?? 'bug';
  },
};
