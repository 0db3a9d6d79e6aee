import { describe, expect, test } from 'bun:test';
import { SQL } from 'bun';
import type { ErrorMeaning } from '../Dialect';
import { mysqlDialect } from './mysqlDialect';
import { postgresDialect } from './postgresDialect';
import { sqliteDialect } from './sqliteDialect';

const SERVER_ERROR = { postgres: 'ERR_POSTGRES_SERVER_ERROR', mysql: 'ERR_MYSQL_SERVER_ERROR' };

describe('what an error asks for', () => {
  const sqlite: Array<[string, ErrorMeaning]> = [
    ['SQLITE_BUSY', 'conflict'],
    ['SQLITE_BUSY_SNAPSHOT', 'conflict'],
    ['SQLITE_FULL', 'full'],
    ['SQLITE_IOERR_WRITE', 'unavailable'],
    ['SQLITE_READONLY_DBMOVED', 'unavailable'],
    ['SQLITE_CORRUPT', 'unavailable'],
    ['SQLITE_CONSTRAINT_PRIMARYKEY', 'bug'],
    ['SQLITE_ERROR', 'bug'],
  ];
  test.each(sqlite)('on SQLite, %s: %s', (code, meaning) => {
    // Only SQLite itself can make one.
    const error = Object.assign(new Error('No.'), { name: 'SQLiteError', code });
    expect(sqliteDialect.meaningOf(error)).toBe(meaning);
  });

  const postgres: Array<[string | undefined, string, ErrorMeaning]> = [
    ['40001', SERVER_ERROR.postgres, 'conflict'],
    ['40P01', SERVER_ERROR.postgres, 'conflict'],
    ['53100', SERVER_ERROR.postgres, 'full'],
    ['53300', SERVER_ERROR.postgres, 'unavailable'],
    ['57P01', SERVER_ERROR.postgres, 'lost'],
    ['57P03', SERVER_ERROR.postgres, 'lost'],
    ['08006', SERVER_ERROR.postgres, 'lost'],
    ['28P01', SERVER_ERROR.postgres, 'unavailable'],
    ['58030', SERVER_ERROR.postgres, 'unavailable'],
    ['23505', SERVER_ERROR.postgres, 'bug'],
    ['42P01', SERVER_ERROR.postgres, 'bug'],
    [undefined, 'ERR_POSTGRES_CONNECTION_CLOSED', 'lost'],
    [undefined, 'ERR_POSTGRES_CONNECTION_TIMEOUT', 'lost'],
    [undefined, 'ERR_POSTGRES_TLS_NOT_AVAILABLE', 'unavailable'],
  ];
  test.each(postgres)('on PostgreSQL, %s %s: %s', (errno, code, meaning) => {
    expect(postgresDialect.meaningOf(new SQL.PostgresError('', { code, errno }))).toBe(meaning);
  });

  const mysql: Array<[number | undefined, string, string, ErrorMeaning]> = [
    [1213, SERVER_ERROR.mysql, 'Deadlock found', 'conflict'],
    [1205, SERVER_ERROR.mysql, 'Lock wait timeout exceeded', 'conflict'],
    [1021, SERVER_ERROR.mysql, 'Disk full', 'full'],
    [1114, SERVER_ERROR.mysql, 'The table is full', 'full'],
    [1030, SERVER_ERROR.mysql, 'Got error 28 "No space left on device" from storage engine InnoDB', 'full'],
    [1053, SERVER_ERROR.mysql, 'Server shutdown in progress', 'lost'],
    [1045, SERVER_ERROR.mysql, 'Access denied', 'unavailable'],
    [1062, SERVER_ERROR.mysql, "Duplicate entry '28' for key 'PRIMARY'", 'bug'],
    [undefined, 'ERR_MYSQL_CONNECTION_CLOSED', '', 'lost'],
  ];
  test.each(mysql)('on MySQL, %s %s, "%s": %s', (errno, code, message, meaning) => {
    expect(mysqlDialect.meaningOf(new SQL.MySQLError(message, { code, errno, sqlState: undefined }))).toBe(meaning);
  });

  test.each([sqliteDialect, postgresDialect, mysqlDialect])('that came from elsewhere, on $name: bug', (dialect) => {
    expect(dialect.meaningOf(new RangeError('No.'))).toBe('bug');
  });
});
