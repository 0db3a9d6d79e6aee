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
  const options = { cwd: projectFolder, stdio: 'inherit', env: { ...process.env, ...environment } };
  // Windows starts npm's .cmd files through its shell only, which takes one line and needs what holds spaces quoted.
  const { status, error } = onWindows
    ? spawnSync([program, ...args].map((part) => `"${part}"`).join(' '), { ...options, shell: true })
    : spawnSync(program, args, options);
  if (error !== undefined) {
    console.error(`${command} could not be started: ${error.message}`);
  }
  return status === 0;
}
