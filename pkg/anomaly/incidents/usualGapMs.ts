import { typicalStepMs } from '../../prepare/typicalStepMs';
import type { Samples } from '../../series/Samples';

/** So many times tell what is usual, however long the history. */
const MAX_TIMES = 200;

/**
 * @param upTo place of the last sample to look at
 * @param between all values, or those only that differ from the one before them
 * @returns the usual time from one to the next, in whole milliseconds; undefined where there are fewer than two
 */
export function usualGapMs(
  { timesMs, values }: Samples,
  upTo: number,
  between: 'values' | 'changes'
): number | undefined {
  const backwards: number[] = [];
  const add = (timeMs: number): void => {
    // Rows out of order and doubled ones have no gap.
    if (backwards.length === 0 || timeMs < backwards.at(-1)!) {
      backwards.push(timeMs);
    }
  };
  let next: number | undefined;
  for (let i = upTo; i >= 0 && backwards.length < MAX_TIMES; i--) {
    if (Number.isNaN(values[i]!)) {
      continue;
    }
    if (between === 'values') {
      add(timesMs[i]!);
    } else if (next !== undefined && values[next] !== values[i]) {
      add(timesMs[next]!);
    }
    next = i;
  }
  return backwards.length < 2 ? undefined : typicalStepMs(Float64Array.from(backwards).reverse());
}
