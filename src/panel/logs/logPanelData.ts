import {
  type DataFrame,
  type FieldConfigSource,
  FieldType,
  type GrafanaTheme2,
  type PanelData,
  getDisplayProcessor,
} from '@grafana/data';
import type { Samples } from '../../../pkg/series/Samples';

/**
 * The panel's data with how often each pattern of lines came in place of the lines. It has no request: asked for a long
 * history, a source would give its newest lines again.
 */
export function logPanelData(
  data: PanelData,
  patterns: readonly Samples[],
  { defaults }: FieldConfigSource,
  theme: GrafanaTheme2
): PanelData {
  const { request: _, ...rest } = data;
  const series = patterns.map(({ name, labels, timesMs, values }, seriesIndex): DataFrame => {
    const number = {
      name: 'lines',
      type: FieldType.number,
      labels,
      config: { ...defaults, displayName: name },
      values: Array.from(values),
      state: { seriesIndex },
    };
    return {
      refId: 'A',
      length: values.length,
      fields: [
        { name: 'time', type: FieldType.time, config: {}, values: Array.from(timesMs) },
        { ...number, display: getDisplayProcessor({ field: number, theme }) },
      ],
    };
  });
  return { ...rest, series };
}
