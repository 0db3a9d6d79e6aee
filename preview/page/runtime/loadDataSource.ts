import { type DataSourceApi, type DataSourceInstanceSettings, DataSourcePlugin } from '@grafana/data';
import { loadPluginModule } from './loadPluginModule';
import { PreviewDataSource } from './PreviewDataSource';
import { PreviewQueryEditor } from './PreviewQueryEditor';

/** A data source of the preview's own, or one from a built plugin's module. */
export async function loadDataSource(settings: DataSourceInstanceSettings): Promise<DataSourceApi> {
  const plugin = settings.meta.module === '' ? previewPlugin() : await pluginOf(settings);
  const dataSource = new plugin.DataSourceClass(settings);
  dataSource.components = plugin.components;
  dataSource.meta = settings.meta;
  return dataSource;
}

function previewPlugin(): DataSourcePlugin<DataSourceApi> {
  return new DataSourcePlugin<DataSourceApi>(PreviewDataSource as never).setQueryEditor(PreviewQueryEditor as never);
}

async function pluginOf(settings: DataSourceInstanceSettings): Promise<DataSourcePlugin<DataSourceApi>> {
  const { plugin } = await loadPluginModule(settings.type);
  if (!(plugin instanceof DataSourcePlugin)) {
    throw new TypeError(`The module of ${settings.type} exports no data source.`);
  }
  return plugin as DataSourcePlugin<DataSourceApi>;
}
