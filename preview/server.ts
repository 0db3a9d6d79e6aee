import { randomBytes } from 'node:crypto';
import path from 'node:path';
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
  const pluginHost = new PluginHost(plugins, token, console.error);
  const dataSources = createDataSources(settings, sampler, Story.startedAt(Date.now()));
  const folders = {
    page: path.join(projectFolder, 'preview', 'page'),
    grafanaAssets: path.join(projectFolder, 'node_modules', '@grafana', 'ui', 'dist', 'public'),
  };
  const dashboards = new DashboardStore(path.join(projectFolder, 'dashboards'));
  const routes = createRoutes({ plugins, pluginHost, dashboards, dataSources, token, pageFiles, folders });
  const server = listen(routes, settings.port);
  const address = `http://127.0.0.1:${server.port}/`;
  async function stop(): Promise<void> {
    sampler.stop();
    await Promise.all([pluginHost.stop(), server.stop(true)]);
    process.exit(0);
  }
  process.once('SIGINT', () => void stop());
  process.once('SIGTERM', () => void stop());
  await pluginHost.start(address);
  console.log(`The preview is at ${address} (Ctrl-C stops it).`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
