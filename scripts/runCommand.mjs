import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from './projectFolder.mjs';

const onWindows = process.platform === 'win32';

/**
 * Runs a command in the project's folder, showing what it prints; the project's own tools come before the machine's.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} environment added to this process' own
 * @returns {boolean} whether it ended with exit code 0
 */
export function runCommand(command, args, environment = {}) {
  const local = path.join(projectFolder, 'node_modules', '.bin', onWindows ? `${command}.cmd` : command);
  const program = existsSync(local) ? local : command;
  const { status } = spawnSync(onWindows ? `"${program}"` : program, onWindows ? args.map((arg) => `"${arg}"`) : args, {
    cwd: projectFolder,
    stdio: 'inherit',
    shell: onWindows,
    env: { ...process.env, ...environment },
  });
  return status === 0;
}
