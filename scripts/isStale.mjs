import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from './projectFolder.mjs';

const TEST_FILE = /\.(test|bench)\.tsx?$/;

/**
 * Whether a built file is missing or older than anything it is built from.
 * @param {string} builtFile
 * @param {string[]} sources files and folders; tests in them don't count
 */
export function isStale(builtFile, sources) {
  const built = statSync(path.join(projectFolder, builtFile), { throwIfNoEntry: false });
  return built === undefined || sources.some((source) => newestMs(path.join(projectFolder, source)) > built.mtimeMs);
}

function newestMs(file) {
  const stats = statSync(file);
  if (!stats.isDirectory()) {
    return TEST_FILE.test(file) ? 0 : stats.mtimeMs;
  }
  // A folder's own time tells that a file in it was removed.
  return Math.max(stats.mtimeMs, ...readdirSync(file).map((name) => newestMs(path.join(file, name))));
}
