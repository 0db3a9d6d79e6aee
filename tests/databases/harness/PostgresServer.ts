import { join } from 'node:path';
import { findProgram } from './findProgram';
import { LocalServer, type ServerProgram } from './LocalServer';
import { UnprivilegedFolder } from './UnprivilegedFolder';

const PROGRAM: ServerProgram = {
  command: (folderPath, port) => [
    findProgram('postgres') ?? 'postgres',
    ...['-D', join(folderPath, 'data'), '-p', String(port), '-h', '127.0.0.1', '-k', ''],
    ...['-c', 'fsync=off', '-c', 'max_connections=200'],
  ],
  url: (port, database) => `postgres://presage@127.0.0.1:${port}/${database}`,
  firstDatabase: 'postgres',
  // SIGTERM would wait for its clients.
  stopSignal: 'SIGINT',
};

/** The machine's own PostgreSQL. */
export class PostgresServer extends LocalServer {
  static isInstalled(): boolean {
    return findProgram('initdb') !== undefined && findProgram('postgres') !== undefined;
  }

  static async start(): Promise<PostgresServer> {
    const folder = new UnprivilegedFolder('presage-postgres-', 'postgres');
    folder.run([
      findProgram('initdb') ?? 'initdb',
      ...['--pgdata', join(folder.path, 'data'), '--username', 'presage', '--auth', 'trust'],
      ...['--encoding', 'UTF8', '--locale', 'C', '--no-sync'],
    ]);
    const server = new PostgresServer(folder, PROGRAM);
    await server.ready();
    return server;
  }
}
