import { DataSourcePlugin } from '@grafana/data';
import { ConfigEditor } from './ConfigEditor';
import { ForecastDataSource } from './ForecastDataSource';
import { QueryEditor } from './QueryEditor';

export const plugin = new DataSourcePlugin(ForecastDataSource)
  .setConfigEditor(ConfigEditor)
  .setQueryEditor(QueryEditor);
