import type { DataQuery, DataSourceInstanceSettings, DataSourceJsonData, ScopedVars } from '@grafana/data';
import { DataSourceWithBackend, getTemplateSrv } from '@grafana/runtime';

/** A Prometheus-like or Loki-like query: one expression. */
export interface ExpressionQuery extends DataQuery {
  expr?: string;
}

export interface PreviewSourceSettings extends DataSourceJsonData {
  /** Expressions worth trying, the best one first. */
  examples: readonly string[];
}

/** The browser's side of the preview's own data sources; the server evaluates the expressions. */
export class PreviewDataSource extends DataSourceWithBackend<ExpressionQuery, PreviewSourceSettings> {
  readonly examples: readonly string[];

  constructor(settings: DataSourceInstanceSettings<PreviewSourceSettings>) {
    super(settings);
    this.examples = settings.jsonData.examples;
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
