import type { Frame } from '../../pkg/series/Frame';

export interface LogLine {
  readonly timeMs: number;
  readonly labels: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Log lines as one table, newest first. */
export function linesFrame(refId: string, lines: readonly LogLine[]): Frame {
  return {
    refId,
    meta: { type: 'table' },
    fields: [
      { name: 'Time', type: 'time', values: Float64Array.from(lines, (line) => line.timeMs) },
      { name: 'Line', type: 'string', values: lines.map((line) => line.text) },
      { name: 'labels', type: 'string', values: lines.map((line) => JSON.stringify(line.labels)) },
    ],
  };
}
