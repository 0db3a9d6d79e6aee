import { spawnSync } from 'node:child_process';

/** One core, like the code that is compared. */
const ONE_CORE = { OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', MKL_NUM_THREADS: '1' };

/**
 * Runs a script on one core.
 * @param script its path
 * @returns what it prints
 * @throws {Error} where it doesn't run to its end
 */
export function runPython(python: string, script: string, scriptArguments: readonly string[]): string {
  const { status, error, stdout } = spawnSync(python, ['-B', script, ...scriptArguments], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: Number.POSITIVE_INFINITY,
    env: { ...process.env, ...ONE_CORE },
  });
  if (status !== 0) {
    throw new Error(`${python} did not run ${script}: ${error?.message ?? `it ended with ${status}`}`);
  }
  return stdout;
}
