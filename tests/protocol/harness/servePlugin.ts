import { afterAll, beforeAll, expect } from 'bun:test';
import { FakeGrafana, type Source } from './FakeGrafana';
import { PluginProcess } from './PluginProcess';

/** A plugin and the Grafana it asks; both are there while the tests of a block run. */
export interface ServedPlugin {
  readonly grafana: FakeGrafana;
  readonly plugin: PluginProcess;
}

/**
 * Starts a plugin for all tests of the block that calls this, and holds it to a clean end: code 0, nothing more on
 * stdout.
 */
export function servePlugin(sources: Readonly<Record<string, Source>>): ServedPlugin {
  const grafana = new FakeGrafana(sources);
  let plugin: PluginProcess | undefined;

  beforeAll(async () => {
    plugin = await PluginProcess.start(grafana.environment);
  });

  afterAll(async () => {
    const end = await plugin?.stop();
    await grafana.stop();
    expect(end).toMatchObject({ exitCode: 0, stdout: '' });
  });

  return {
    grafana,
    get plugin() {
      if (plugin === undefined) {
        throw new Error('The plugin is not started before the tests run.');
      }
      return plugin;
    },
  };
}
