/** What a column of the chart's table is, in the order in which columns are drawn. */
export type PlotColumn = {
  /** Index into the chart's series. */
  readonly series: number;
} & ({ readonly kind: 'upper' | 'lower'; readonly level: number } | { readonly kind: 'trend' | 'expected' | 'actual' });
