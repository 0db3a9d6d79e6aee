/** How an isolation forest is grown; the defaults are those of its authors and of scikit-learn. */
export interface ForestOptions {
  readonly trees: number;
  /** Rows each tree is grown from; fewer where there are fewer. */
  readonly rowsPerTree: number;
  /** Share of the training rows that is taken to be anomalous; it sets the threshold. */
  readonly contamination: number;
  /** The same rows and seed grow the same forest. */
  readonly seed: number;
}

export const DEFAULT_FOREST_OPTIONS: ForestOptions = { trees: 100, rowsPerTree: 256, contamination: 0.1, seed: 1 };
