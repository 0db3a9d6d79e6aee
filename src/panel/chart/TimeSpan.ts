/** What the time axis shows; Unix times in milliseconds. */
export interface TimeSpan {
  readonly fromMs: number;
  /** The end of the forecast, or of the dashboard's range where that is after now. */
  readonly toMs: number;
  /** Where what is learnt from ends and the forecast begins. */
  readonly learntToMs: number;
  /** Whether that is the end of a range in the past, and not now. */
  readonly isPast: boolean;
}
