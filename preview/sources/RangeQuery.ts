/** A query as a Prometheus-like or Loki-like source answers it, macros replaced. */
export interface RangeQuery {
  readonly refId: string;
  readonly expression: string;
  readonly fromMs: number;
  readonly toMs: number;
  readonly stepMs: number;
}
