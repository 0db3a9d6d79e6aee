import type { DataSourceApi, ScopedVars } from '@grafana/data';
import { getDataSourceSrv } from '@grafana/runtime';
import type { ForecastDataQuery } from './ForecastDataQuery';

/** The wrapped data sources, loaded once, so that their synchronous parts are at hand when a query is prepared. */
export class SourceCache {
  readonly #loaded = new Map<string, DataSourceApi>();

  /**
   * Loads what the queries wrap. A source that can't load is left out: the backend's answer then says what is wrong.
   */
  async load(queries: readonly ForecastDataQuery[], scopedVars: ScopedVars): Promise<void> {
    const uids = new Set(queries.flatMap((query) => query.source?.datasource.uid ?? []));
    await Promise.allSettled([...uids].map((uid) => this.#loadOne(uid, scopedVars)));
  }

  /** @returns the data source that `uid` (or the variable it names) stands for, once loaded */
  get(uid: string, scopedVars: ScopedVars): DataSourceApi | undefined {
    const settings = getDataSourceSrv().getInstanceSettings(uid, scopedVars);
    return settings && this.#loaded.get(settings.rawRef?.uid ?? settings.uid);
  }

  async #loadOne(uid: string, scopedVars: ScopedVars): Promise<void> {
    const source = await getDataSourceSrv().get(uid, scopedVars);
    this.#loaded.set(source.uid, source);
  }
}
