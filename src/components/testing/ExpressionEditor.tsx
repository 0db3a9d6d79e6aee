import type { DataQuery, DataSourceApi, QueryEditorProps } from '@grafana/data';

interface ExpressionQuery extends DataQuery {
  expr?: string;
}

/** A query editor as small as they come: one text. */
export function ExpressionEditor({ query, onChange, onRunQuery }: QueryEditorProps<DataSourceApi, ExpressionQuery>) {
  return (
    <input
      aria-label="Expression"
      value={query.expr ?? ''}
      onChange={(event) => onChange({ ...query, expr: event.currentTarget.value })}
      onBlur={onRunQuery}
    />
  );
}
