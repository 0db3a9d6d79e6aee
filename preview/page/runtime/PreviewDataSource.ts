import type { DataQuery, DataSourceInstanceSettings, ScopedVars } from '@grafana/data';
import { DataSourceWithBackend, getTemplateSrv } from '@grafana/runtime';

/** A Prometheus-like or Loki-like query: one expression. */
export interface ExpressionQuery extends DataQuery {
  expr?: string;
}

/** The browser's side of the preview's own data sources; the server evaluates the expressions. */
export class PreviewDataSource extends DataSourceWithBackend<ExpressionQuery> {
  constructor(settings: DataSourceInstanceSettings) {
    super(settings);
  }

  override filterQuery(query: ExpressionQuery): boolean {
    return Boolean(query.expr);
  }

  override applyTemplateVariables(query: ExpressionQuery, scopedVars: ScopedVars): ExpressionQuery {
    // The server settles the step, and with it $__interval and its like.
    const { __interval: _, __interval_ms: __, ...ownVariables } = scopedVars;
    return { ...query, expr: getTemplateSrv().replace(query.expr ?? '', ownVariables) };
  }
}
