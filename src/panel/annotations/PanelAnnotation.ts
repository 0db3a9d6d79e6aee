/** A note on a time or a stretch of time, as the dashboard has it. */
export interface PanelAnnotation {
  readonly id: string;
  /** Unix ms; both are the same for a point in time. */
  readonly fromMs: number;
  readonly toMs: number;
  readonly color: string;
  readonly text: string;
  readonly tags: readonly string[];
}
