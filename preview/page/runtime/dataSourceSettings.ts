import { type DataSourceInstanceSettings, PluginType } from '@grafana/data';
import type { BootData } from '../../host/bootData';
import type { PreviewSourceSettings } from './PreviewDataSource';

/** The preview's data sources in the form in which Grafana tells plugins of them. */
export function dataSourceSettings({
  dataSources,
  plugins,
}: BootData): Array<DataSourceInstanceSettings<PreviewSourceSettings>> {
  return dataSources.map((dataSource) => {
    const manifest = plugins.find(({ id }) => id === dataSource.type);
    const baseUrl = `public/plugins/${dataSource.type}`;
    const logo = manifest ? `/${baseUrl}/img/logo.svg` : '/icons/source.svg';
    return {
      id: dataSource.id,
      uid: dataSource.uid,
      type: dataSource.type,
      name: dataSource.name,
      isDefault: dataSource.isDefault,
      access: 'proxy',
      readOnly: true,
      jsonData: { examples: dataSource.examples },
      meta: {
        id: dataSource.type,
        name: manifest?.name ?? dataSource.name,
        type: PluginType.datasource,
        module: manifest ? `/${baseUrl}/module.js` : '',
        baseUrl,
        metrics: true,
        alerting: true,
        backend: true,
        logs: dataSource.type === 'loki',
        info: {
          author: { name: 'Presage' },
          description: dataSource.description,
          links: [],
          logos: { small: logo, large: logo },
          screenshots: [],
          updated: '',
          version: '',
        },
      },
    };
  });
}
