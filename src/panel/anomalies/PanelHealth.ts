/** How well a panel's series are, all of them taken together. */
export interface PanelHealth {
  /** 0 to 100; NaN where nothing is judged. */
  readonly score: number;
  /** How many series have a critical alarm, a warning, are judged at all, or only learnt from yet. */
  readonly critical: number;
  readonly warning: number;
  readonly judged: number;
  readonly learning: number;
}
