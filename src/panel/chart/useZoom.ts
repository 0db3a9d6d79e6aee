import type { AbsoluteTimeRange } from '@grafana/data';
import { useCallback, useLayoutEffect, useRef } from 'react';
import type { ChartSeries } from './ChartSeries';
import { zoomRange } from './zoomRange';

type ChangeTimeRange = (range: AbsoluteTimeRange) => void;

/**
 * @returns what to call for a stretch dragged over; always the same function, as Grafana's tooltip keeps the first it
 * gets
 */
export function useZoom(series: readonly ChartSeries[], onChangeTimeRange: ChangeTimeRange): ChangeTimeRange {
  const latest = useRef({ series, onChangeTimeRange });
  useLayoutEffect(() => {
    latest.current = { series, onChangeTimeRange };
  }, [series, onChangeTimeRange]);
  return useCallback((dragged) => latest.current.onChangeTimeRange(zoomRange(dragged, latest.current.series)), []);
}
