/** Where the chart's plot lies across the panel, in CSS pixels: its axes take room beside it. */
export interface PlotBox {
  readonly leftPx: number;
  readonly widthPx: number;
}
