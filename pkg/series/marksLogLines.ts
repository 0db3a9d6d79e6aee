/** What of a frame's meta may say that its rows are log lines. */
export interface LogMarks {
  readonly type?: unknown;
  readonly preferredVisualisationType?: unknown;
  readonly custom?: unknown;
}

/**
 * Tells frames of log lines by their meta: its type in Grafana's data plane, the visualisation a source asks for, or
 * the mark of Loki's older frames.
 */
export function marksLogLines(meta: LogMarks | null | undefined): boolean {
  return (
    meta?.type === 'log-lines' ||
    meta?.preferredVisualisationType === 'logs' ||
    (meta?.custom as { frameType?: unknown } | null | undefined)?.frameType === 'LabeledTimeValues'
  );
}
