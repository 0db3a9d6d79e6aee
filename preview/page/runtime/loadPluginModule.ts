import { sharedModules } from './sharedModules';

/** What a plugin's module.js exports. */
export interface PluginModule {
  readonly plugin: unknown;
}

type Factory = (...dependencies: unknown[]) => PluginModule;

interface Definition {
  readonly dependencies: readonly string[];
  readonly factory: Factory;
}

declare global {
  interface Window {
    /** The AMD loader's entry, which a built plugin calls when its script runs. */
    define?: ((...parameters: unknown[]) => void) & { amd: object };
  }
}

const loaded = new Map<string, Promise<PluginModule>>();

/** Where each script's call of `define` is left until its load event. */
let defined: Definition | undefined;

/**
 * Loads a built plugin's AMD module, handing it the libraries that Grafana would.
 * @throws {Error} where the file is missing or asks for a library the preview doesn't have
 */
export function loadPluginModule(pluginId: string): Promise<PluginModule> {
  // One after the other: a script's definition can't be told from another's that loads at the same time.
  const previous = Promise.allSettled([...loaded.values()]);
  const loading = loaded.get(pluginId) ?? previous.then(() => load(`/public/plugins/${pluginId}/module.js`));
  loaded.set(pluginId, loading);
  return loading;
}

async function load(url: string): Promise<PluginModule> {
  const { dependencies, factory } = await runScript(url);
  const exportsObject = {} as PluginModule;
  const resolved = dependencies.map((name) => {
    switch (name) {
      case 'module':
        return { id: url, uri: new URL(url, window.location.href).href };
      case 'exports':
        return exportsObject;
      default:
        return sharedModule(name, url);
    }
  });
  return factory(...resolved) ?? exportsObject;
}

function runScript(url: string): Promise<Definition> {
  window.define ??= Object.assign(
    (...parameters: unknown[]) => {
      const [factory, dependencies = []] = parameters.reverse() as [Factory, string[]?];
      defined = { dependencies, factory };
    },
    { amd: {} }
  );
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = url;
    script.onload = () => {
      const definition = defined;
      defined = undefined;
      return definition ? resolve(definition) : reject(new Error(`${url} defines no plugin.`));
    };
    script.onerror = () => reject(new Error(`${url} could not be loaded: is the plugin built?`));
    document.head.append(script);
  });
}

function sharedModule(name: string, url: string): object {
  const module = sharedModules[name];
  if (module === undefined) {
    throw new Error(`${url} asks for "${name}", which the preview does not have.`);
  }
  return module;
}
