import type { QueryEditorProps } from '@grafana/data';
import { Button, InlineField, Input, Stack, Text } from '@grafana/ui';
import type { ExpressionQuery, PreviewDataSource, PreviewSourceSettings } from './PreviewDataSource';

type Props = QueryEditorProps<PreviewDataSource, ExpressionQuery, PreviewSourceSettings>;

/** One line for one expression, and some to try: the preview has none of Grafana's query builders. */
export function PreviewQueryEditor({ datasource, query, onChange, onRunQuery }: Props) {
  function tryExample(expr: string): void {
    onChange({ ...query, expr });
    onRunQuery();
  }

  return (
    <Stack direction="column" gap={0}>
      <InlineField label="Expression" labelWidth={14} grow>
        <Input
          aria-label="Expression"
          value={query.expr ?? ''}
          placeholder={datasource.examples[0] ?? 'An expression in the language of this data source'}
          onChange={({ currentTarget }) => onChange({ ...query, expr: currentTarget.value })}
          onKeyDown={({ key }) => key === 'Enter' && onRunQuery()}
        />
      </InlineField>
      {datasource.examples.length > 0 && (
        <Stack wrap="wrap" alignItems="center" gap={0.5}>
          <Text variant="bodySmall" color="secondary">
            Try
          </Text>
          {datasource.examples.map((example) => (
            <Button key={example} size="sm" fill="text" onClick={() => tryExample(example)}>
              {example}
            </Button>
          ))}
        </Stack>
      )}
    </Stack>
  );
}
