import type { Frame, FrameField } from '../../series/Frame';

/** One line of a table of incidents. */
export interface IncidentRow {
  readonly startMs: number;
  /** NaN while it is open. */
  readonly endMs: number;
  /** NaN where it has none. */
  readonly peakMs: number;
  readonly severity: string;
  readonly kind: string;
  readonly direction: 1 | -1;
  readonly series: string;
  readonly actual: number;
  readonly expected: number;
  readonly score: number;
  /** How many series were hit at the same time. */
  readonly seriesHit: number;
  readonly reason: string;
  /** Log lines that show it. */
  readonly lines?: string;
}

/** A table of incidents, the newest first; with a column of log lines where there are any. */
export function incidentTable(refId: string, unsorted: readonly IncidentRow[]): Frame {
  const rows = unsorted.toSorted((a, b) => b.startMs - a.startMs);
  const times = (name: string, valueOf: (row: IncidentRow) => number): FrameField => ({
    name,
    type: 'time',
    values: Float64Array.from(rows, valueOf),
  });
  const numbers = (name: string, valueOf: (row: IncidentRow) => number): FrameField => ({
    name,
    type: 'number',
    values: Float64Array.from(rows, valueOf),
  });
  const texts = (name: string, valueOf: (row: IncidentRow) => string | undefined): FrameField => ({
    name,
    type: 'string',
    values: rows.map((row) => valueOf(row) ?? null),
  });
  return {
    name: 'incidents',
    refId,
    meta: { type: 'table', typeVersion: [0, 1], preferredVisualisationType: 'table' },
    fields: [
      times('start', ({ startMs }) => startMs),
      times('end', ({ endMs }) => endMs),
      times('peak', ({ peakMs }) => peakMs),
      texts('severity', ({ severity }) => severity),
      texts('kind', ({ kind }) => kind),
      texts('direction', ({ direction }) => (direction > 0 ? 'above' : 'below')),
      texts('series', ({ series }) => series),
      numbers('actual', ({ actual }) => actual),
      numbers('expected', ({ expected }) => expected),
      numbers('score', ({ score }) => score),
      numbers('series hit', ({ seriesHit }) => seriesHit),
      texts('reason', ({ reason }) => reason),
      ...(rows.some(({ lines }) => lines !== undefined) ? [texts('lines', ({ lines }) => lines)] : []),
    ],
  };
}
