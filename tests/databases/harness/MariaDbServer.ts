import { join } from 'node:path';
import { findProgram } from './findProgram';
import { LocalServer, type ServerProgram } from './LocalServer';
import { UnprivilegedFolder } from './UnprivilegedFolder';

const PROGRAM: ServerProgram = {
  command: (folderPath, port) => [
    findProgram('mariadbd') ?? 'mariadbd',
    ...[
      '--no-defaults',
      `--tmpdir=${folderPath}`,
      `--datadir=${join(folderPath, 'data')}`,
      `--socket=${join(folderPath, 'socket')}`,
    ],
    ...[`--port=${port}`, '--bind-address=127.0.0.1', '--skip-name-resolve', '--max-connections=200'],
    ...['--innodb-flush-log-at-trx-commit=0', '--innodb-buffer-pool-size=64M'],
  ],
  url: (port, database) => `mysql://root@127.0.0.1:${port}/${database}`,
  firstDatabase: 'mysql',
  stopSignal: 'SIGTERM',
};

/** The machine's own MariaDB. */
export class MariaDbServer extends LocalServer {
  static isInstalled(): boolean {
    return findProgram('mariadbd') !== undefined && findProgram('mariadb-install-db') !== undefined;
  }

  static async start(): Promise<MariaDbServer> {
    const folder = new UnprivilegedFolder('presage-mariadb-', 'mysql');
    folder.run([
      findProgram('mariadb-install-db') ?? 'mariadb-install-db',
      ...['--no-defaults', `--tmpdir=${folder.path}`, `--datadir=${join(folder.path, 'data')}`],
      ...['--auth-root-authentication-method=normal', '--skip-test-db', '--skip-name-resolve'],
    ]);
    const server = new MariaDbServer(folder, PROGRAM);
    await server.ready();
    return server;
  }
}
