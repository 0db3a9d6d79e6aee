import type { RangeQuery } from './RangeQuery';

/**
 * The instants (Unix ms) a range query is answered for: multiples of its step, as Grafana's Prometheus source aligns
 * them.
 */
export function stepTimes({ fromMs, toMs, stepMs }: RangeQuery): Float64Array {
  const first = Math.floor(fromMs / stepMs) * stepMs;
  const count = Math.max(0, Math.floor((toMs - first) / stepMs) + 1);
  return Float64Array.from({ length: count }, (_, index) => first + index * stepMs);
}
