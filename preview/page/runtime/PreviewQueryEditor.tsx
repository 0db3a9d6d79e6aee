import type { QueryEditorProps } from '@grafana/data';
import { InlineField, Input } from '@grafana/ui';
import { useState } from 'react';
import type { ExpressionQuery, PreviewDataSource } from './PreviewDataSource';

/** One line for one expression: the preview has none of Grafana's query builders. */
export function PreviewQueryEditor({
  query,
  onChange,
  onRunQuery,
}: QueryEditorProps<PreviewDataSource, ExpressionQuery>) {
  const [text, setText] = useState(query.expr ?? '');

  function apply(): void {
    onChange({ ...query, expr: text });
    onRunQuery();
  }

  return (
    <InlineField label="Expression" labelWidth={14} grow>
      <Input
        aria-label="Expression"
        value={text}
        placeholder='A plain selector, such as demonstration_requests_per_second{service="checkout"}'
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={apply}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            apply();
          }
        }}
      />
    </InlineField>
  );
}
