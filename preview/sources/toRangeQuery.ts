import { z } from 'zod';
import { DURATION_PATTERN, durationToMs } from '../../pkg/query/duration';
import { SECOND_MS } from '../../pkg/series/durations';
import { interpolateMacros } from './interpolateMacros';
import type { RangeQuery } from './RangeQuery';

/** Prometheus refuses more points than this in one answer. */
const MAX_POINTS = 11_000;

const queryModelSchema = z.object({
  refId: z.string().default('A'),
  expr: z.string().default(''),
  legendFormat: z.string().nullish(),
  /** The shortest step, as `30s`: called `interval` by Prometheus' editor and `step` by Loki's. */
  interval: z.string().nullish(),
  step: z.string().nullish(),
  intervalMs: z.number().positive().default(SECOND_MS),
});

/**
 * Reads a Prometheus or Loki query as Grafana's editors write it, and settles its step.
 * @throws {z.ZodError} where a field has another type than those editors give it
 */
export function toRangeQuery(model: unknown, fromMs: number, toMs: number): RangeQuery {
  const { refId, expr, legendFormat, interval, step, intervalMs } = queryModelSchema.parse(model);
  const written = interval || step || '';
  const shortestMs = DURATION_PATTERN.test(written) ? durationToMs(written) : SECOND_MS;
  const safeMs = Math.ceil((toMs - fromMs) / MAX_POINTS / SECOND_MS) * SECOND_MS;
  const stepMs = Math.max(SECOND_MS, Math.round(Math.max(shortestMs, intervalMs, safeMs) / SECOND_MS) * SECOND_MS);
  const expression = interpolateMacros(expr, stepMs, toMs - fromMs);
  return { refId, expression, legendFormat: readLegend(legendFormat), fromMs, toMs, stepMs };
}

/** Prometheus' editor writes `__auto` where a person left the legend to it. */
function readLegend(written: string | null | undefined): string {
  return written === '__auto' ? '' : (written ?? '');
}
