import { CoreApp, type DataQuery, type DataSourceApi, type DataSourceInstanceSettings } from '@grafana/data';
import { DataSourcePicker, getDataSourceSrv } from '@grafana/runtime';
import { Alert, Button, InlineField, LoadingPlaceholder, PanelContainer, Stack, Text } from '@grafana/ui';
import { useMemo, useState } from 'react';
import { TimeToolbar } from '../dashboard/TimeToolbar';
import { useTimeControls } from '../dashboard/useTimeControls';
import type { PanelQueries } from '../runPanelQueries';
import { useLoaded } from '../useLoaded';
import { usePanelData } from '../usePanelData';
import { ExploreResults } from './ExploreResults';

const PRESAGE_UID = 'presage';
const MAX_DATA_POINTS = 1_000;

/** Asks one data source one query, written in its own editor, and shows what it answers. */
export function ExplorePage() {
  const controls = useTimeControls({ from: 'now-2d', to: 'now', refresh: '' });
  const [uid, setUid] = useState(PRESAGE_UID);
  const [query, setQuery] = useState<DataQuery>({ refId: 'A' });
  const [asked, setAsked] = useState<DataQuery>();
  const { value: source, error } = useLoaded(loadSource, uid);
  const queries = useMemo(
    (): PanelQueries | undefined =>
      asked && {
        id: 1,
        app: CoreApp.Explore,
        range: controls.range,
        maxDataPoints: MAX_DATA_POINTS,
        minInterval: undefined,
        datasource: { uid },
        targets: [asked],
      },
    [asked, controls.range, uid]
  );
  const data = usePanelData(queries);

  function changeSource(settings: DataSourceInstanceSettings): void {
    setUid(settings.uid);
    setQuery({ refId: 'A' });
    setAsked(undefined);
  }

  const Editor = source?.components?.QueryEditor;
  return (
    <Stack direction="column" gap={2}>
      <Stack justifyContent="space-between" alignItems="center" wrap="wrap">
        <Text element="h1" variant="h4">
          Explore
        </Text>
        <TimeToolbar controls={controls} />
      </Stack>
      <PanelContainer>
        <Stack direction="column" gap={1}>
          <InlineField label="Data source" labelWidth={14}>
            <DataSourcePicker current={uid} onChange={changeSource} noDefault />
          </InlineField>
          {error && <Alert title="The data source could not be loaded">{error.message}</Alert>}
          {source === undefined && error === undefined && <LoadingPlaceholder text="Loading the data source ..." />}
          {source && Editor && (
            <Editor
              key={uid}
              datasource={source as DataSourceApi}
              app={CoreApp.Explore}
              query={query}
              range={controls.range}
              data={data}
              onChange={setQuery}
              onRunQuery={() => setAsked({ ...query })}
            />
          )}
          <div>
            <Button icon="play" onClick={() => setAsked({ ...query })}>
              Run query
            </Button>
          </div>
        </Stack>
      </PanelContainer>
      {data && <ExploreResults data={data} controls={controls} />}
    </Stack>
  );
}

function loadSource(uid: string): Promise<DataSourceApi> {
  return getDataSourceSrv().get({ uid });
}
