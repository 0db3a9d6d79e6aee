import { css } from '@emotion/css';
import { useMemo } from 'react';
import {
  CoreApp,
  type DataQuery,
  type DataSourceApi,
  type DataSourceInstanceSettings,
  DataSourcePluginContextProvider,
  type GrafanaTheme2,
} from '@grafana/data';
import { Alert, ErrorBoundaryAlert, useStyles2 } from '@grafana/ui';
import type { SourceQueryEditorProps } from './SourceQueryEditor';

interface LoadedSourceEditorProps extends SourceQueryEditorProps {
  readonly dataSource: DataSourceApi;
  readonly settings: DataSourceInstanceSettings;
}

/** Frames a data source's own query editor and keeps what it writes in the wrapping query. */
export function LoadedSourceEditor(props: LoadedSourceEditorProps) {
  const { refId, source, range, history, dataSource, settings, onChange, onRunQuery } = props;
  const styles = useStyles2(getStyles);

  // A forecast learns from a range of samples, so the defaults are those of a panel wherever the forecast is used.
  const query = useMemo<DataQuery>(
    () => ({
      ...dataSource.getDefaultQuery?.(CoreApp.PanelEditor),
      ...source.query,
      refId,
      datasource: source.datasource,
    }),
    [dataSource, source, refId]
  );

  const keepQuery = (edited: DataQuery) => {
    const { refId: _refId, datasource: _datasource, ...ownQuery } = edited;
    onChange({ datasource: source.datasource, query: ownQuery });
  };

  const Editor = dataSource.components?.QueryEditor;
  if (Editor === undefined) {
    return (
      <Alert severity="warning" title={`${settings.name} has no query editor`}>
        Pick another source.
      </Alert>
    );
  }

  return (
    <section className={styles.frame} aria-label={`${settings.name} query`}>
      <ErrorBoundaryAlert key={settings.uid}>
        <DataSourcePluginContextProvider instanceSettings={settings}>
          <Editor
            app={CoreApp.PanelEditor}
            datasource={dataSource}
            query={query}
            range={range}
            history={history}
            onChange={keepQuery}
            onRunQuery={onRunQuery}
          />
        </DataSourcePluginContextProvider>
      </ErrorBoundaryAlert>
    </section>
  );
}

function getStyles(theme: GrafanaTheme2) {
  return {
    frame: css({
      padding: theme.spacing(1),
      border: `1px solid ${theme.colors.border.weak}`,
      borderRadius: theme.shape.radius.default,
    }),
  };
}
