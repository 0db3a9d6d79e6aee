import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from './projectFolder.mjs';
import { runCommand } from './runCommand.mjs';

/**
 * Installs the packages that package-lock.json asks for where any of them is missing or of another version.
 * @throws {Error} where npm fails; npm has said why
 */
export function installDependencies() {
  if (isUpToDate()) {
    return;
  }
  console.log('Installing packages (a minute or two the first time) ...');
  if (!runCommand('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) {
    throw new Error('npm could not install the packages. See its message above, then run the same command again.');
  }
}

/** npm keeps the list of what it has installed beside the packages, in the form of the lock file. */
function isUpToDate() {
  const installedFile = path.join(projectFolder, 'node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) {
    return false;
  }
  const installed = readPackages(installedFile);
  return Object.entries(readPackages(path.join(projectFolder, 'package-lock.json')))
    .filter(([folder, wanted]) => folder !== '' && !wanted.optional)
    .every(([folder, wanted]) => installed[folder]?.version === wanted.version);
}

function readPackages(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}
