import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { demonstrationSettings } from './demonstration/demonstrationSettings';
import { DemonstrationReceiver } from './demonstration/DemonstrationReceiver';
import { AppSettings } from './host/AppSettings';
import { bundlePage } from './host/bundlePage';
import { createDataSources } from './host/createDataSources';
import { createRoutes } from './host/createRoutes';
import { DashboardStore } from './host/DashboardStore';
import { listen } from './host/listen';
import { PluginHost } from './host/PluginHost';
import { readBuiltPlugins } from './host/readBuiltPlugins';
import { readPreviewSettings } from './host/readPreviewSettings';
import { MachineSampler } from './machine/MachineSampler';
import { Story } from './workload/Story';

/** Starts the preview and prints its address; SIGINT and SIGTERM stop it and the plugins' processes with it. */
async function main(): Promise<void> {
  const settings = readPreviewSettings(process.env);
  const projectFolder = settings.projectFolder;
  const [plugins, pageFiles] = await Promise.all([
    readBuiltPlugins(path.join(projectFolder, 'dist')),
    bundlePage(projectFolder),
  ]);
  const sampler = new MachineSampler();
  await sampler.start();
  const token = randomBytes(24).toString('hex');
  const story = Story.startedAt(Date.now());
  const secret = `whsec_${randomBytes(32).toString('base64')}`;
  const receiver = new DemonstrationReceiver(secret, () => story.restart(Date.now()));
  const appSettings = new AppSettings(
    { remediation: demonstrationSettings(receiver.host) },
    { 'target.demonstration.signingSecret': secret },
    Date.now()
  );
  const pluginHost = new PluginHost(plugins, token, appSettings, console.error);
  const dataSources = createDataSources(settings, sampler, story);
  const folders = {
    page: path.join(projectFolder, 'preview', 'page'),
    grafanaAssets: path.join(projectFolder, 'node_modules', '@grafana', 'ui', 'dist', 'public'),
  };
  const dashboards = new DashboardStore(path.join(projectFolder, 'dashboards'));
  const routes = createRoutes({ plugins, pluginHost, appSettings, dashboards, dataSources, token, pageFiles, folders });
  const server = listen(routes, settings.port);
  const address = `http://127.0.0.1:${server.port}/`;
  const storeFolder = await mkdtemp(path.join(tmpdir(), 'presage-preview-'));
  async function stop(): Promise<void> {
    sampler.stop();
    await Promise.all([pluginHost.stop(), server.stop(true), receiver.stop()]);
    await rm(storeFolder, { recursive: true, force: true });
    process.exit(0);
  }
  process.once('SIGINT', () => void stop());
  process.once('SIGTERM', () => void stop());
  await pluginHost.start(address, storeFolder);
  console.log(`The preview is at ${address} (Ctrl-C stops it).`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
