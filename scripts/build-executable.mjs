// Builds the backend into dist/, one executable for each platform; with --host for this machine only.
import { chmodSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { executableName, hostPlatform, platforms } from './platforms.mjs';
import { projectFolder } from './projectFolder.mjs';
import { runCommand } from './runCommand.mjs';

const EXECUTABLE_MODE = 0o755;

const isHostOnly = process.argv.includes('--host');
const distFolder = path.join(projectFolder, 'dist');
mkdirSync(distFolder, { recursive: true });

for (const platform of isHostOnly ? [hostPlatform()] : platforms) {
  const file = path.join(distFolder, executableName(platform));
  // Without a target bun copies itself and needs to download nothing.
  const target = isHostOnly ? [] : [`--target=${platform.bunTarget}`];
  const args = ['build', '--compile', '--minify', '--sourcemap=none', ...target, 'pkg/main.ts', '--outfile', file];
  if (!runCommand('bun', args)) {
    process.exit(1);
  }
  chmodSync(file, EXECUTABLE_MODE);
}
