import type { LevelChange } from '../../anomaly/changePoints/LevelChange';
import type { Frame, FrameField } from '../../series/Frame';
import type { Samples } from '../../series/Samples';
import { seriesTitle } from '../seriesTitle';

export interface ChangedSeries {
  readonly samples: Samples;
  readonly changes: readonly LevelChange[];
}

/**
 * A table of the changes of level from a time on, the newest first.
 * @param fromMs Unix ms
 */
export function changesTable(refId: string, changed: readonly ChangedSeries[], fromMs: number): Frame {
  const rows = changed
    .flatMap(({ samples, changes }) => changes.map((change) => ({ series: seriesTitle(samples), change })))
    .filter(({ change }) => change.timeMs >= fromMs)
    .sort((a, b) => b.change.timeMs - a.change.timeMs);
  const numbers = (name: Exclude<keyof LevelChange, 'timeMs'>): FrameField => ({
    name,
    type: 'number',
    values: Float64Array.from(rows, ({ change }) => change[name]),
  });
  return {
    name: 'changes',
    refId,
    meta: { type: 'table', typeVersion: [0, 1], preferredVisualisationType: 'table' },
    fields: [
      { name: 'time', type: 'time', values: Float64Array.from(rows, ({ change }) => change.timeMs) },
      { name: 'series', type: 'string', values: rows.map(({ series }) => series) },
      numbers('before'),
      numbers('after'),
      numbers('size'),
      numbers('significance'),
    ],
  };
}
