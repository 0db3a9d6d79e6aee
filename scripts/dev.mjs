// Builds the front end again on every change; reload the browser to see it.
import { installDependencies } from './installDependencies.mjs';
import { runCommand } from './runCommand.mjs';

installDependencies();
process.exitCode = runCommand('webpack', ['--watch', '--env', 'development']) ? 0 : 1;
