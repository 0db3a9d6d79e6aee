import { from, type Observable, of, switchMap } from 'rxjs';
import type { DataQueryRequest, DataQueryResponse, ScopedVars } from '@grafana/data';
import { DataSourceWithBackend } from '@grafana/runtime';
import type { ForecastDataQuery } from './ForecastDataQuery';
import type { ForecastDataSourceOptions } from './ForecastDataSourceOptions';
import { interpolateSource } from './interpolateSource';
import { SourceCache } from './SourceCache';
import { withSourceName } from './withSourceName';

/** The browser's half of the forecast data source: prepares queries; the backend forecasts. */
export class ForecastDataSource extends DataSourceWithBackend<ForecastDataQuery, ForecastDataSourceOptions> {
  readonly #sources = new SourceCache();

  override query(request: DataQueryRequest<ForecastDataQuery>): Observable<DataQueryResponse> {
    return from(this.#sources.load(request.targets, request.scopedVars)).pipe(
      switchMap(() => {
        const targets = request.targets.filter((query) => this.#isComplete(query, request.scopedVars));
        return targets.length === 0 ? of({ data: [] }) : super.query({ ...request, targets });
      })
    );
  }

  override filterQuery(query: ForecastDataQuery): boolean {
    return query.hide !== true && query.source !== undefined && Object.keys(query.source.query).length > 0;
  }

  override applyTemplateVariables(query: ForecastDataQuery, scopedVars: ScopedVars): ForecastDataQuery {
    if (query.source === undefined) {
      return query;
    }
    const dataSource = this.#sources.get(query.source.datasource.uid, scopedVars);
    const source = interpolateSource(query.source, query.refId, dataSource, scopedVars);
    return { ...query, source: withSourceName(source) };
  }

  /** The wrapped data source knows best which of its queries have nothing to run. */
  #isComplete(query: ForecastDataQuery, scopedVars: ScopedVars): boolean {
    if (query.source === undefined) {
      return false;
    }
    const { datasource, query: sourceQuery } = query.source;
    const dataSource = this.#sources.get(datasource.uid, scopedVars);
    return dataSource?.filterQuery?.({ ...sourceQuery, refId: query.refId, datasource }) ?? true;
  }
}
