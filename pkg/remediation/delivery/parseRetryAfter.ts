import { SECOND_MS } from '../../series/durations';

/**
 * Reads `Retry-After` (RFC 9110, 10.2.3): whole seconds, or an HTTP date.
 * @returns milliseconds since 1970; undefined where the header is absent or neither
 */
export function parseRetryAfter(header: string | null, nowMs: number): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) {
    return nowMs + Number(text) * SECOND_MS;
  }
  // Date.parse takes much that is no HTTP date, such as "1.5"; all three forms of one begin with a weekday.
  const dateMs = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(dateMs) ? undefined : Math.max(dateMs, nowMs);
}
