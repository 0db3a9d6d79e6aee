import type { DataSourceApi, DataSourceInstanceSettings, DataSourceRef } from '@grafana/data';
import { type DataSourceSrv, setDataSourceSrv } from '@grafana/runtime';
import type { FakeDataSource } from './FakeDataSource';

/**
 * Gives Grafana's own components and ours these data sources.
 * @param variables which uid each data source variable, such as `${ds}`, stands for
 */
export function fakeDataSources(sources: readonly FakeDataSource[], variables: Readonly<Record<string, string>> = {}) {
  const find = (reference: DataSourceRef | string | null | undefined) => {
    const asked = typeof reference === 'string' ? reference : reference?.uid;
    const source = sources.find(({ uid, name }) => [uid, name].includes(variables[asked ?? ''] ?? asked));
    return source === undefined
      ? undefined
      : { source, variable: variables[asked ?? ''] === undefined ? undefined : asked };
  };
  const fake: Partial<DataSourceSrv> = {
    getList: (filters) =>
      sources
        .map((source) => toSettings(source))
        .filter((settings) => filters?.filter?.(settings) ?? true)
        .filter(({ type }) => filters?.pluginId === undefined || filters.pluginId === type),
    getInstanceSettings: (reference) => {
      const found = find(reference);
      return found && toSettings(found.source, found.variable);
    },
    get: async (reference) => {
      const found = find(reference);
      if (found === undefined || found.source.loadFailure !== undefined) {
        throw new Error(found?.source.loadFailure ?? 'not found');
      }
      return toApi(found.source);
    },
  };
  setDataSourceSrv(fake as DataSourceSrv);
}

function toSettings(source: FakeDataSource, variable?: string): DataSourceInstanceSettings {
  const { uid, type, name = uid, meta } = source;
  return {
    id: 1,
    uid: variable ?? uid,
    type,
    name: variable ?? name,
    meta: { id: type, name, backend: true, metrics: true, info: { logos: { small: '' } }, ...meta },
    ...(variable === undefined ? {} : { rawRef: { uid, type } }),
    jsonData: {},
  } as DataSourceInstanceSettings;
}

function toApi({ uid, type, editor, api }: FakeDataSource): DataSourceApi {
  return { uid, type, components: { QueryEditor: editor }, ...api } as DataSourceApi;
}
