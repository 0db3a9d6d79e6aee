import { FIT_PROCESS_ARGUMENT } from './backend/fits/fitCommand';
import { reserveStdout } from './backend/lifecycle/reserveStdout';

// Each way to start loads only what it needs: a fit process is ready in milliseconds.
const commandLine = process.argv.slice(2);
if (commandLine[0] === FIT_PROCESS_ARGUMENT) {
  const { runFitProcess } = await import('./backend/fits/runFitProcess');
  runFitProcess();
} else if (commandLine.length === 0 && process.env['grafana_plugin_type'] === 'datasource') {
  const writeToStdout = reserveStdout();
  const { servePlugin } = await import('./backend/servePlugin');
  await servePlugin(writeToStdout);
} else {
  const { runCommandLine } = await import('./commands/runCommandLine');
  process.exitCode = await runCommandLine(commandLine);
}
