import path from 'node:path';
import type { BuiltPlugin } from './PluginManifest';

const OS_NAMES: Partial<Record<NodeJS.Platform, string>> = { win32: 'windows' };

const ARCHITECTURE_NAMES: Partial<Record<NodeJS.Architecture, string>> = { x64: 'amd64' };

/** The file Grafana would start for a plugin on this machine: `<executable>_<os>_<arch>`, in Go's words for both. */
export function executablePath({ manifest, folder }: BuiltPlugin): string {
  const system = OS_NAMES[process.platform] ?? process.platform;
  const architecture = ARCHITECTURE_NAMES[process.arch] ?? process.arch;
  const suffix = system === 'windows' ? '.exe' : '';
  return path.join(folder, `${manifest.executable ?? manifest.id}_${system}_${architecture}${suffix}`);
}
