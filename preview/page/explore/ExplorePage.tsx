import { CoreApp, type DataQuery, type DataSourceApi, type DataSourceInstanceSettings } from '@grafana/data';
import { DataSourcePicker, getDataSourceSrv } from '@grafana/runtime';
import { Alert, Box, Button, InlineField, LoadingPlaceholder, Stack, Text } from '@grafana/ui';
import { useMemo, useRef, useState } from 'react';
import { TimeToolbar } from '../dashboard/TimeToolbar';
import { useTimeControls } from '../dashboard/useTimeControls';
import type { PanelQueries } from '../runPanelQueries';
import { useLoaded } from '../useLoaded';
import { usePanelData } from '../usePanelData';
import { ExploreResults } from './ExploreResults';

const PRESAGE_UID = 'presage';
// A forecast shows where the range reaches past the present.
const FORECAST_RANGE = { from: 'now-2d', to: 'now+1d', refresh: '' };

const MAX_DATA_POINTS = 1_000;

/** Asks one data source one query, written in its own editor, and shows what it answers. */
export function ExplorePage() {
  const controls = useTimeControls(FORECAST_RANGE);
  const [uid, setUid] = useState(PRESAGE_UID);
  const [query, setQuery] = useState<DataQuery>({ refId: 'A' });
  // An editor may change its query and run it in one go, before the next render.
  const newest = useRef(query);
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
    changeQuery({ refId: 'A' });
    setAsked(undefined);
  }

  function changeQuery(next: DataQuery): void {
    newest.current = next;
    setQuery(next);
  }

  function runQuery(): void {
    setAsked({ ...newest.current });
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
      <Box backgroundColor="primary" borderColor="weak" borderStyle="solid" borderRadius="default" padding={2}>
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
              onChange={changeQuery}
              onRunQuery={runQuery}
            />
          )}
          <div>
            <Button icon="play" onClick={runQuery}>
              Run query
            </Button>
          </div>
        </Stack>
      </Box>
      {data && <ExploreResults data={data} controls={controls} />}
    </Stack>
  );
}

function loadSource(uid: string): Promise<DataSourceApi> {
  return getDataSourceSrv().get({ uid });
}
