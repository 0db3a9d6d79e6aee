/** A query as a Prometheus-like or Loki-like source answers it, macros replaced. */
export interface RangeQuery {
  readonly refId: string;
  readonly expression: string;
  /** How to name the series, as `{{service}} in {{region}}`; the empty text leaves it to the source. */
  readonly legendFormat: string;
  readonly fromMs: number;
  readonly toMs: number;
  readonly stepMs: number;
}
