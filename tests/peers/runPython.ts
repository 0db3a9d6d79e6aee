import { spawnSync } from 'node:child_process';
import path from 'node:path';

/**
 * Runs a script of this folder.
 * @throws {Error} where it doesn't run to its end
 */
export function runPython(python: string, scriptName: string, scriptArguments: readonly string[]): void {
  const script = path.join(import.meta.dirname, scriptName);
  const { status, error } = spawnSync(python, ['-B', script, ...scriptArguments], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) {
    throw new Error(`${python} did not run ${script}: ${error?.message ?? `it ended with ${status}`}`);
  }
}
