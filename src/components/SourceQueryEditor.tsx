import type { DataQuery, HistoryItem, TimeRange } from '@grafana/data';
import { Alert, LoadingPlaceholder } from '@grafana/ui';
import type { SourceQuery } from '../../pkg/query/forecastQuery';
import { LoadedSourceEditor } from './LoadedSourceEditor';
import { useDataSource } from './useDataSource';

export interface SourceQueryEditorProps {
  readonly refId: string;
  readonly source: SourceQuery;
  readonly range?: TimeRange;
  readonly history?: Array<HistoryItem<DataQuery>>;
  readonly onChange: (source: SourceQuery) => void;
  readonly onRunQuery: () => void;
}

/** The wrapped data source's own query editor, or a word on why it isn't there. */
export function SourceQueryEditor(props: SourceQueryEditorProps) {
  const state = useDataSource(props.source.datasource.uid);

  switch (state.status) {
    case 'loading':
      return <LoadingPlaceholder text="Loading the source's query editor ..." />;
    case 'missing':
      return (
        <Alert severity="error" title="The source is gone">
          No data source has the uid {props.source.datasource.uid} any more, or you may not see it. Pick another source.
        </Alert>
      );
    case 'failed':
      return (
        <Alert severity="error" title="The source's query editor did not load">
          {state.reason} Reload the page, or pick another source.
        </Alert>
      );
    case 'ready':
      return <LoadedSourceEditor {...props} dataSource={state.dataSource} settings={state.settings} />;
  }
}
