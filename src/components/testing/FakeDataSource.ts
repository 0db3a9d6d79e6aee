import type { ComponentType } from 'react';
import type { DataQuery, DataSourceApi, DataSourceInstanceSettings, QueryEditorProps } from '@grafana/data';

/** A data source as a test describes it: what is left out, it doesn't have. */
export interface FakeDataSource {
  readonly uid: string;
  readonly type: string;
  readonly name?: string;
  readonly meta?: Partial<DataSourceInstanceSettings['meta']>;
  readonly api?: Partial<DataSourceApi>;
  readonly editor?: ComponentType<QueryEditorProps<DataSourceApi, DataQuery>>;
  /** Why the plugin's code does not load. */
  readonly loadFailure?: string;
}
