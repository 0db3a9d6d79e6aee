import { css } from '@emotion/css';
import {
  applyFieldOverrides,
  FieldColorModeId,
  type FieldConfigSource,
  standardFieldConfigEditorRegistry,
  LoadingState,
  type GrafanaTheme2,
  type PanelData,
} from '@grafana/data';
import { Alert, LoadingPlaceholder, PanelChrome, Text, useStyles2, useTheme2 } from '@grafana/ui';
import { useMemo } from 'react';
import type { TimeControls } from '../dashboard/useTimeControls';
import { isTimeSeries } from '../panels/isTimeSeries';
import { TimeSeriesPanel } from '../panels/TimeSeriesPanel';
import { useElementWidth } from '../useElementWidth';
import { FrameTables } from './FrameTables';

interface Props {
  readonly data: PanelData;
  readonly controls: TimeControls;
}

const GRAPH_HEIGHT = 360;

const COLOURED: FieldConfigSource = {
  defaults: { color: { mode: FieldColorModeId.PaletteClassic } },
  overrides: [],
};

/** What a query answered: an error, notices, a drawing of the series, and the numbers in a table. */
export function ExploreResults({ data, controls }: Props) {
  const styles = useStyles2(getStyles);
  const theme = useTheme2();
  const [box, width] = useElementWidth<HTMLDivElement>();
  const series = useMemo(
    () =>
      applyFieldOverrides({
        data: data.series,
        fieldConfig: COLOURED,
        fieldConfigRegistry: standardFieldConfigEditorRegistry,
        replaceVariables: (text) => text,
        theme,
        timeZone: 'browser',
      }),
    [data.series, theme]
  );
  const withRows = series.filter(({ length }) => length > 0);
  const notices = data.series.flatMap(({ meta }) => meta?.notices ?? []);

  return (
    <div ref={box} className={styles.results}>
      {data.state === LoadingState.Loading && <LoadingPlaceholder text="Asking ..." />}
      {data.error && (
        <Alert severity="error" title="The query failed">
          {data.error.message}
        </Alert>
      )}
      {[...new Map(notices.map((notice) => [notice.text, notice])).values()].map(({ severity, text }) => (
        <Alert key={text} severity={severity} title={text} />
      ))}
      {width > 0 && series.some(isTimeSeries) && (
        <PanelChrome width={width} height={GRAPH_HEIGHT} title="Graph">
          {(innerWidth, innerHeight) => (
            <TimeSeriesPanel
              data={{ ...data, series }}
              timeRange={data.timeRange}
              timeZone="browser"
              width={innerWidth}
              height={innerHeight}
              onChangeTimeRange={({ from, to }) => controls.setRange({ from: String(from), to: String(to) })}
            />
          )}
        </PanelChrome>
      )}
      {isNonEmpty(withRows) && <FrameTables frames={withRows} />}
      {data.state === LoadingState.Done && withRows.length === 0 && notices.length === 0 && (
        <Text color="secondary">No data. Write a query, or choose a time range in which it has some.</Text>
      )}
    </div>
  );
}

function isNonEmpty<T>(items: T[]): items is [T, ...T[]] {
  return items.length > 0;
}

function getStyles(theme: GrafanaTheme2) {
  return { results: css({ display: 'flex', flexDirection: 'column', gap: theme.spacing(1) }) };
}
