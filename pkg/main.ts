import { FIT_PROCESS_ARGUMENT } from './backend/fits/fitCommand';
import { reserveStdout } from './backend/lifecycle/reserveStdout';

// Each way to start loads only what it needs: a fit process is ready in milliseconds.
const commandLine = process.argv.slice(2);
if (commandLine[0] === FIT_PROCESS_ARGUMENT) {
  const { runFitProcess } = await import('./backend/fits/runFitProcess');
  runFitProcess();
} else if (commandLine.length === 0 && process.env['grafana_plugin_type'] === 'datasource') {
  // Read before anything is loaded: a Grafana that is killed meanwhile would leave this process to another parent
  // unseen.
  const parentId = process.ppid;
  const writeToStdout = reserveStdout();
  const { servePlugin } = await import('./backend/servePlugin');
  await servePlugin(parentId, writeToStdout);
} else {
  const { runCommandLine } = await import('./commands/runCommandLine');
  process.exitCode = await runCommandLine(commandLine);
}
