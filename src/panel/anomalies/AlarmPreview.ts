/** How many alarms there would have been. */
export interface AlarmCount {
  readonly count: number;
  /** Over how much of the past, in milliseconds. */
  readonly overMs: number;
}

/** What the panel hands to the form of its options: it has the history, which the form has not. */
export interface AlarmPreview {
  /** @param sensitivity 0 to 100 */
  readonly countAlarms: (sensitivity: number, signal: AbortSignal) => Promise<AlarmCount>;
}
