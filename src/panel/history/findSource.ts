import type { DataSourceApi, DataSourceRef, ScopedVars } from '@grafana/data';
import { getDataSourceSrv } from '@grafana/runtime';
import { SourceMissingError } from './errors/SourceMissingError';

/**
 * Loads a data source by its reference, which may hold a variable; Grafana's default one where there is no reference.
 * @throws {SourceMissingError}
 */
export async function findSource(ref: DataSourceRef | null, scopedVars?: ScopedVars): Promise<DataSourceApi> {
  try {
    return await getDataSourceSrv().get(ref, scopedVars);
  } catch (error) {
    throw new SourceMissingError(ref?.uid ?? 'default', { cause: error });
  }
}
