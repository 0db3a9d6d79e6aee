/** What Prometheus' naming asks counters and their parts to end in. */
const COUNTER_NAME = /^[a-zA-Z_:][\w:]*_(total|count|sum|bucket)(\{.*\})?$/s;

/** A restart leaves at most this share of a counter, */
const MAX_SHARE_AFTER_RESET = 0.1;
/** or what it usually counts from one sample to the next, a few times over. */
const MAX_RISES_AFTER_RESET = 3;

/** A process that restarts more often than once in this many samples counts nothing that could be learnt. */
const MIN_SAMPLES_A_RESET = 10;

/**
 * Whether a series is a counter as Prometheus knows it: named as one, never below zero, and never falling but to near
 * zero. The name is needed, as a queue that drains or a disk that is cleaned up moves the same way and does fall.
 * @param values finite, in time order
 */
export function isCounter(name: string, values: Float64Array): boolean {
  if (!COUNTER_NAME.test(name) || values.some((value) => value < 0)) {
    return false;
  }
  const rises: number[] = [];
  const falls: number[] = [];
  for (let i = 1; i < values.length; i++) {
    const change = values[i]! - values[i - 1]!;
    if (change > 0) {
      rises.push(change);
    } else if (change < 0) {
      falls.push(i);
    }
  }
  const usualRise = rises.toSorted((a, b) => a - b)[rises.length >> 1];
  return (
    usualRise !== undefined &&
    falls.length * MIN_SAMPLES_A_RESET <= values.length &&
    falls.every(
      (i) => values[i]! <= Math.max(MAX_SHARE_AFTER_RESET * values[i - 1]!, MAX_RISES_AFTER_RESET * usualRise)
    )
  );
}
