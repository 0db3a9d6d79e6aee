import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A temporary folder, and who runs programs in it: database servers refuse to be run by root. */
export class UnprivilegedFolder {
  readonly path: string;
  readonly #runAs: readonly string[];

  /** @param user whom root runs programs as; anybody else runs them as themselves */
  constructor(prefix: string, user: string) {
    this.path = mkdtempSync(join(tmpdir(), prefix));
    if (process.getuid?.() !== 0) {
      this.#runAs = [];
      return;
    }
    const [userId, groupId] = [idOf(user, '-u'), idOf(user, '-g')];
    this.#runAs = ['setpriv', `--reuid=${userId}`, `--regid=${groupId}`, '--clear-groups'];
    chownSync(this.path, userId, groupId);
  }

  /** Removes the folder where the command fails, for nothing comes after that. */
  run(command: readonly string[]): void {
    const { success, stdout, stderr } = Bun.spawnSync([...this.#runAs, ...command], { cwd: this.path });
    if (!success) {
      this.remove();
      throw new Error(`${command[0]} failed: ${stdout.toString()} ${stderr.toString()}`);
    }
  }

  start(command: readonly string[]): Bun.Subprocess {
    return Bun.spawn([...this.#runAs, ...command], {
      cwd: this.path,
      stdin: 'ignore',
      stdout: 'ignore',
      stderr: Bun.file(join(this.path, 'log')),
    });
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

function idOf(user: string, kind: '-u' | '-g'): number {
  return Number(Bun.spawnSync(['id', kind, user]).stdout.toString());
}
