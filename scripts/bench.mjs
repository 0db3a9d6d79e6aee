// Runs every bench under tests/ one after the other; each prints its own figures.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { installDependencies } from './installDependencies.mjs';
import { projectFolder } from './projectFolder.mjs';
import { runCommand } from './runCommand.mjs';

installDependencies();
const testsFolder = path.join(projectFolder, 'tests');
const benches = readdirSync(testsFolder, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.bench.ts'))
  .sort();

for (const bench of benches) {
  console.log(`\n== ${bench}`);
  if (!runCommand('bun', [path.join(testsFolder, bench)])) {
    process.exitCode = 1;
  }
}
