import type { PluginContext } from '../../pkg/backend/generated/plugin';
import type { AppSettings } from './AppSettings';
import type { DataSource } from './DataSource';
import { type PreviewPerson, previewUser } from './previewUser';

interface ContextOptions {
  /** Absent where the preview itself asks. */
  readonly person?: PreviewPerson;
  readonly dataSource?: DataSource | undefined;
  readonly appSettings?: AppSettings | undefined;
}

/** What Grafana tells a plugin about who asks and with which settings. */
export function pluginContext(pluginId: string, options: ContextOptions = {}): PluginContext {
  const { person = { ...previewUser, role: 'Admin' }, dataSource, appSettings } = options;
  return {
    orgId: 1,
    pluginId,
    user: person,
    appInstanceSettings: dataSource ? undefined : (appSettings?.forBackend ?? NO_SETTINGS),
    dataSourceInstanceSettings: dataSource && {
      ...NO_SETTINGS,
      id: dataSource.id,
      uid: dataSource.uid,
      name: dataSource.name,
    },
    grafanaConfig: {},
  };
}

const NO_SETTINGS = { jsonData: Buffer.from('{}'), decryptedSecureJsonData: {}, lastUpdatedMs: 0 };
