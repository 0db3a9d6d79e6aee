import type { Frame } from '../../pkg/series/Frame';

export interface LogLine {
  readonly timeMs: number;
  readonly labels: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Log lines as Grafana's data plane has them, newest first. */
export function linesFrame(refId: string, lines: readonly LogLine[]): Frame {
  return {
    refId,
    meta: { type: 'log-lines', typeVersion: [0, 0] },
    fields: [
      { name: 'timestamp', type: 'time', values: Float64Array.from(lines, (line) => line.timeMs) },
      { name: 'body', type: 'string', values: lines.map((line) => line.text) },
      { name: 'labels', type: 'other', values: lines.map((line) => line.labels) },
    ],
  };
}
