import type { DataFrame, GrafanaTheme2 } from '@grafana/data';
import type { PanelAnnotation } from './PanelAnnotation';

/** What Grafana's own panels draw an annotation in that names no colour. */
const DEFAULT_COLOR = 'rgba(0, 211, 255, 1)';

const HTML_TAG = /<[^>]*>/g;

/** Takes the dashboard's annotations out of the frames that Grafana hands to a panel. */
export function readAnnotations(frames: readonly DataFrame[] | undefined, theme: GrafanaTheme2): PanelAnnotation[] {
  return (frames ?? []).flatMap((frame, frameIndex) => {
    const columns = new Map(frame.fields.map(({ name, values }) => [name, values as unknown[]]));
    return Array.from({ length: frame.length }, (_, row) => ({
      frameIndex,
      row,
      valueOf: (name: string) => columns.get(name)?.[row],
    })).flatMap(({ row, valueOf }) => readRow(`${frameIndex} ${row}`, valueOf, theme));
  });
}

function readRow(place: string, valueOf: (name: string) => unknown, theme: GrafanaTheme2): PanelAnnotation[] {
  const fromMs = valueOf('time');
  const endMs = valueOf('timeEnd');
  const color = valueOf('color');
  const text = valueOf('text');
  const tags = valueOf('tags');
  if (typeof fromMs !== 'number') {
    return [];
  }
  return [
    {
      id: place,
      fromMs,
      toMs: typeof endMs === 'number' && endMs > fromMs ? endMs : fromMs,
      color: theme.visualization.getColorByName(typeof color === 'string' && color !== '' ? color : DEFAULT_COLOR),
      // Grafana's own annotations may hold markup; here they are plain text.
      text: typeof text === 'string' ? text.replace(HTML_TAG, ' ').trim() : '',
      tags: Array.isArray(tags) ? tags.map(String) : [],
    },
  ];
}
