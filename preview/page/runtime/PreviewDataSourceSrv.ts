import type { DataSourceApi, DataSourceInstanceSettings, DataSourceRef } from '@grafana/data';
import type { DataSourceSrv, GetDataSourceListFilters, TemplateSrv } from '@grafana/runtime';
import { loadDataSource } from './loadDataSource';

type Reference = DataSourceRef | string | null | undefined;

/** Finds and loads the preview's data sources. */
export class PreviewDataSourceSrv implements DataSourceSrv {
  readonly #settings: readonly DataSourceInstanceSettings[];
  readonly #templateSrv: TemplateSrv;
  readonly #loaded = new Map<string, Promise<DataSourceApi>>();

  constructor(settings: readonly DataSourceInstanceSettings[], templateSrv: TemplateSrv) {
    this.#settings = settings;
    this.#templateSrv = templateSrv;
  }

  getInstanceSettings(reference?: Reference): DataSourceInstanceSettings | undefined {
    const wanted = this.#templateSrv.replace(uidOf(reference) ?? '');
    if (wanted === '' || wanted === 'default') {
      const type = typeof reference === 'object' ? reference?.type : undefined;
      return this.#settings.find((settings) => (type ? settings.type === type : settings.isDefault));
    }
    return this.#settings.find(({ uid, name }) => uid === wanted || name === wanted);
  }

  async get(reference?: Reference): Promise<DataSourceApi> {
    const settings = this.getInstanceSettings(reference);
    if (settings === undefined) {
      throw new Error(`The preview has no data source "${uidOf(reference) ?? ''}".`);
    }
    const loading = this.#loaded.get(settings.uid) ?? loadDataSource(settings);
    this.#loaded.set(settings.uid, loading);
    return loading;
  }

  getList({ type, pluginId, logs, filter }: GetDataSourceListFilters = {}): DataSourceInstanceSettings[] {
    const types = type === undefined || Array.isArray(type) ? type : [type];
    return this.#settings.filter(
      (settings) =>
        (types === undefined || types.includes(settings.type)) &&
        (pluginId === undefined || settings.type === pluginId) &&
        (logs !== true || settings.meta.logs === true) &&
        (filter?.(settings) ?? true)
    );
  }

  reload(): void {
    this.#loaded.clear();
  }

  registerRuntimeDataSource(): void {
    throw new Error('The preview takes no data sources that are registered at run time.');
  }
}

function uidOf(reference: Reference): string | undefined {
  return typeof reference === 'string' ? reference : reference?.uid;
}
