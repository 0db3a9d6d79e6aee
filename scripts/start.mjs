// Installs and builds what is missing or stale, then starts the preview: a small host for the plugins, without Grafana.
import { spawn } from 'node:child_process';
import { utimesSync } from 'node:fs';
import path from 'node:path';
import { installDependencies } from './installDependencies.mjs';
import { isStale } from './isStale.mjs';
import { executableName, hostPlatform } from './platforms.mjs';
import { projectFolder } from './projectFolder.mjs';
import { runCommand } from './runCommand.mjs';

const FRONT_END_SOURCES = ['src', 'pkg', 'webpack.config.mjs', 'package-lock.json'];
const EXECUTABLE_SOURCES = ['pkg', 'scripts/build-executable.mjs', 'package-lock.json'];

function buildWhatIsStale() {
  const executable = path.join('dist', executableName(hostPlatform()));
  const webpackArgs = ['--env', 'production', '--stats', 'errors-warnings'];
  build('the app, the panel and the data source', 'dist/module.js', FRONT_END_SOURCES, 'webpack', webpackArgs);
  build('the executable', executable, EXECUTABLE_SOURCES, 'node', ['scripts/build-executable.mjs', '--host']);
}

function build(what, builtFile, sources, command, args) {
  if (!isStale(builtFile, sources)) {
    return;
  }
  console.log(`Building ${what} ...`);
  if (!runCommand(command, args)) {
    throw new Error(`Building ${what} failed: see the messages above.`);
  }
  // webpack leaves a file alone whose content didn't change; its time has to say that it is up to date.
  const now = new Date();
  utimesSync(path.join(projectFolder, builtFile), now, now);
}

/** Ctrl-C reaches the preview by itself, as it does every process of the terminal; a plain kill has to be passed on. */
function startPreview() {
  const bun = path.join(projectFolder, 'node_modules', 'bun', 'bin', 'bun.exe');
  const preview = spawn(bun, [path.join('preview', 'server.ts')], { cwd: projectFolder, stdio: 'inherit' });
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => preview.kill('SIGTERM'));
  preview.on('error', (error) => {
    console.error(`The preview did not start: ${error.message}`);
    process.exitCode = 1;
  });
  preview.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}

try {
  installDependencies();
  buildWhatIsStale();
  console.log('Starting the preview ...');
  startPreview();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
