import { SQL } from 'bun';
import type { Dialect, ErrorMeaning } from '../Dialect';
import type { SqlNumber } from '../optionalNumber';

const BINARY_TEXT = 'CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';
const DUPLICATE_ENTRY = 1062;
const MIGRATION_WAIT_SECONDS = 60;

/** Table, column, index or row. */
const ALREADY_MADE: ReadonlySet<number> = new Set([1050, 1060, 1061, DUPLICATE_ENTRY]);

/** Error numbers, see the server error reference of MySQL and of MariaDB. */
const MEANINGS: ReadonlyMap<number, ErrorMeaning> = new Map([
  [1020, 'conflict'],
  [1205, 'conflict'],
  [1213, 'conflict'],
  [1021, 'full'],
  [1114, 'full'],
  [1053, 'lost'],
  [1927, 'lost'],
  [2006, 'lost'],
  [2013, 'lost'],
  [1040, 'unavailable'],
  [1044, 'unavailable'],
  [1045, 'unavailable'],
  [1049, 'unavailable'],
  [1142, 'unavailable'],
  [1290, 'unavailable'],
  [1836, 'unavailable'],
]);

/** "Got error 28 from storage engine", as the operating system numbers a full disk. */
const DISK_FULL = /\b28\b.*(storage engine|No space left)/;

export const mysqlDialect: Dialect = {
  name: 'mysql',
  types: {
    id: `VARCHAR(255) ${BINARY_TEXT}`,
    key: 'CHAR(64) CHARACTER SET ascii COLLATE ascii_bin',
    integer: 'INT',
    time: 'BIGINT',
    longText: `MEDIUMTEXT ${BINARY_TEXT}`,
  },
  tableOptions: 'ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin',
  indexOnlyWhere: () => '',
  indexOf: 'instr',
  forUpdate: 'FOR UPDATE',
  forUpdateSkipLocked: 'FOR UPDATE SKIP LOCKED',
  isSerial: false,
  auditGuards: [],
  insertOnce: async (sql, table, row) => {
    try {
      await sql`INSERT INTO ${sql(table)} ${sql(row)}`;
      return true;
    } catch (error) {
      // INSERT IGNORE would cut texts that are too long without a word.
      if (error instanceof SQL.MySQLError && error.errno === DUPLICATE_ENTRY) {
        return false;
      }
      throw error;
    }
  },
  migrateAlone: async (sql, work) => {
    // A change of tables ends the transaction here, so the lock is the connection's.
    const [answer]: Array<{ isHeld: SqlNumber | null }> = await sql`
      SELECT GET_LOCK('presage_migrations', ${MIGRATION_WAIT_SECONDS}) AS isHeld`;
    if (Number(answer?.isHeld) !== 1) {
      throw new Error(`Another process has been changing the tables for ${MIGRATION_WAIT_SECONDS} seconds.`);
    }
    try {
      await work();
    } finally {
      await sql`SELECT RELEASE_LOCK('presage_migrations')`;
    }
  },
  isAlreadyMade: (error) => error instanceof SQL.MySQLError && ALREADY_MADE.has(error.errno ?? 0),
  meaningOf: (error) => {
    if (!(error instanceof SQL.MySQLError)) {
      return 'bug';
    }
    const { errno, code, message } = error;
    if (errno === undefined) {
      return /CONNECTION|TIMEOUT|LIFETIME/.test(code) ? 'lost' : 'unavailable';
    }
    return DISK_FULL.test(message) ? 'full' : (MEANINGS.get(errno) ?? 'bug');
  },
};
