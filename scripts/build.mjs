// Builds the whole plugin into dist/: the front end, and an executable for each platform; with --host for this machine
// only.
import { installDependencies } from './installDependencies.mjs';
import { runCommand } from './runCommand.mjs';

installDependencies();
const built =
  runCommand('webpack', ['--env', 'production']) &&
  runCommand('node', ['scripts/build-executable.mjs', ...process.argv.slice(2)]);
process.exitCode = built ? 0 : 1;
