/** Where the chart's plot lies in the chart, in CSS pixels: its axes take room beside and below it. */
export interface PlotBox {
  readonly leftPx: number;
  readonly widthPx: number;
  readonly bottomPx: number;
}
