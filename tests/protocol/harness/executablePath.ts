import { existsSync } from 'node:fs';
import { join } from 'node:path';

const projectFolder = join(import.meta.dir, '..', '..', '..');

/**
 * The built executable for this machine.
 * @throws {Error} where it isn't built
 */
export function executablePath(): string {
  const os = process.platform === 'win32' ? 'windows' : process.platform;
  const arch = process.arch === 'x64' ? 'amd64' : process.arch;
  const path = join(projectFolder, 'dist', `gpx_presage_${os}_${arch}${os === 'windows' ? '.exe' : ''}`);
  if (!existsSync(path)) {
    throw new Error(`${path} is missing: run \`npm run build\` first.`);
  }
  return path;
}
