import { useId } from 'react';
import { CoreApp, type QueryEditorProps } from '@grafana/data';
import { Stack } from '@grafana/ui';
import type { SourceQuery } from '../../pkg/query/forecastQuery';
import { SourcePicker } from '../components/SourcePicker';
import { SourceQueryEditor } from '../components/SourceQueryEditor';
import { switchSource } from '../components/switchSource';
import type { ForecastDataQuery } from './ForecastDataQuery';
import type { ForecastDataSource } from './ForecastDataSource';
import type { ForecastDataSourceOptions } from './ForecastDataSourceOptions';
import { ForecastOptions } from './ForecastOptions';
import { QueryHint } from './QueryHint';
import { withDefaults } from './withDefaults';

type Props = QueryEditorProps<ForecastDataSource, ForecastDataQuery, ForecastDataSourceOptions>;

/** What to forecast, in the source's own editor, and how. */
export function QueryEditor({ app, query, range, history, onChange, onRunQuery }: Props) {
  const sourceInputId = useId();
  const hasVariables = app !== CoreApp.UnifiedAlerting && app !== CoreApp.Explore;

  const changeAndRun = (change: Partial<ForecastDataQuery>) => {
    onChange({ ...query, ...change });
    onRunQuery();
  };

  return (
    <Stack direction="column" gap={1}>
      <SourcePicker
        inputId={sourceInputId}
        current={query.source?.datasource}
        allowVariables={hasVariables}
        onChange={(datasource) => changeAndRun({ source: switchSource(query.source, datasource) })}
      />
      {query.source !== undefined && (
        <SourceQueryEditor
          refId={query.refId}
          source={query.source}
          range={range}
          history={history}
          onChange={(source: SourceQuery) => onChange({ ...query, source })}
          onRunQuery={onRunQuery}
        />
      )}
      <ForecastOptions query={query} range={range} onChange={changeAndRun} />
      <QueryHint app={app} range={range} options={withDefaults(query)} />
    </Stack>
  );
}
