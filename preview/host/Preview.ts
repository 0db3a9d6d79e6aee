import type { AppSettings } from './AppSettings';
import type { DashboardStore } from './DashboardStore';
import type { DataSource } from './DataSource';
import type { PluginHost } from './PluginHost';
import type { BuiltPlugin } from './PluginManifest';

/** Everything the preview's routes answer from. */
export interface Preview {
  readonly plugins: readonly BuiltPlugin[];
  readonly pluginHost: PluginHost;
  readonly appSettings: AppSettings;
  readonly dashboards: DashboardStore;
  readonly dataSources: readonly DataSource[];
  /** What plugins must show as a bearer token. */
  readonly token: string;
  /** The bundled page's files by name. */
  readonly pageFiles: ReadonlyMap<string, Blob>;
  readonly folders: {
    readonly page: string;
    readonly grafanaAssets: string;
  };
}
