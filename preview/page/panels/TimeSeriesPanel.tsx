import type { PanelProps } from '@grafana/data';
import { LegendDisplayMode, type VizLegendOptions } from '@grafana/schema';
import { Text, TimeSeries, TooltipDisplayMode, TooltipPlugin, ZoomPlugin } from '@grafana/ui';
import { isTimeSeries } from './isTimeSeries';

const LEGEND: VizLegendOptions = {
  showLegend: true,
  displayMode: LegendDisplayMode.List,
  placement: 'bottom',
  calcs: [],
};

type Props = Pick<PanelProps, 'data' | 'timeRange' | 'timeZone' | 'width' | 'height' | 'onChangeTimeRange'>;

/** A plain drawing of time series, for the results of queries; it has few of the options of Grafana's panel. */
export function TimeSeriesPanel({ data, timeRange, timeZone, width, height, onChangeTimeRange }: Props) {
  const frames = data.series.filter(isTimeSeries);
  if (frames.length === 0) {
    return <Text color="secondary">No series.</Text>;
  }
  return (
    <TimeSeries frames={frames} timeRange={timeRange} timeZone={timeZone} width={width} height={height} legend={LEGEND}>
      {(config, alignedFrame) => (
        <>
          <ZoomPlugin config={config} onZoom={onChangeTimeRange} />
          <TooltipPlugin
            config={config}
            data={alignedFrame}
            frames={frames}
            mode={TooltipDisplayMode.Multi}
            timeZone={timeZone}
          />
        </>
      )}
    </TimeSeries>
  );
}
