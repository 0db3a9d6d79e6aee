import { MINUTE_MS, SECOND_MS } from '../../pkg/series/durations';

/**
 * Replaces the macros of Grafana's Prometheus and Loki sources: `$__interval`, `$__rate_interval`, `$__range` and so
 * on.
 */
export function interpolateMacros(expression: string, stepMs: number, rangeMs: number): string {
  const macros: Readonly<Record<string, string>> = {
    __interval_ms: String(stepMs),
    __interval: inSeconds(stepMs),
    __auto: inSeconds(stepMs),
    __rate_interval: inSeconds(Math.max(stepMs + MINUTE_MS, 4 * MINUTE_MS)),
    __range: inSeconds(rangeMs),
    __range_ms: String(rangeMs),
  };
  return expression.replace(/\$(?:\{(__\w+)\}|(__\w+))/g, (whole, braced?: string, plain?: string) => {
    return macros[braced ?? plain ?? ''] ?? whole;
  });
}

function inSeconds(durationMs: number): string {
  return `${Math.max(1, Math.round(durationMs / SECOND_MS))}s`;
}
