// Runs every bench under tests/ one after the other, or those whose path holds a word given; each prints its own figures.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { installDependencies } from './installDependencies.mjs';
import { projectFolder } from './projectFolder.mjs';
import { runCommand } from './runCommand.mjs';

installDependencies();
const testsFolder = path.join(projectFolder, 'tests');
const [word = ''] = process.argv.slice(2);
const benches = readdirSync(testsFolder, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.bench.ts') && file.includes(word))
  .sort();

for (const bench of benches) {
  console.log(`\n== ${bench}`);
  if (!runCommand('bun', [path.join(testsFolder, bench)])) {
    process.exitCode = 1;
  }
}
