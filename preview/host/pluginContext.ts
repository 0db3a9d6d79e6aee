import type { PluginContext } from '../../pkg/backend/generated/plugin';
import type { DataSource } from './DataSource';
import { previewUser } from './previewUser';

/** What Grafana tells a plugin about who asks and with which settings; the preview keeps none of either. */
export function pluginContext(pluginId: string, dataSource?: DataSource): PluginContext {
  return {
    orgId: 1,
    pluginId,
    user: previewUser,
    appInstanceSettings: dataSource
      ? undefined
      : { jsonData: Buffer.from('{}'), decryptedSecureJsonData: {}, lastUpdatedMs: 0 },
    dataSourceInstanceSettings: dataSource && {
      id: dataSource.id,
      uid: dataSource.uid,
      name: dataSource.name,
      jsonData: Buffer.from('{}'),
      decryptedSecureJsonData: {},
      lastUpdatedMs: 0,
    },
    grafanaConfig: {},
  };
}
