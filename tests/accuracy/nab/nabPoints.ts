import type { NabFile } from './NabFile';

/** A detector may learn from this share of a file, of so many samples at most, before it is scored. */
const PROBATION_SHARE = 0.15;
const MOST_PROBATION_SAMPLES = 750;

/** Further after a window than this many of its lengths, a detection is worth nothing of it. */
const FARTHEST_WINDOWS = 3;

/** One scored sample of a file. */
export interface NabPoint {
  readonly score: number;
  /** Which window it lies in, a name of its own over all files; undefined outside of all. */
  readonly window: string | undefined;
  /** What a detection there is worth: up to 1 early in a window, down to -1 far from any. */
  readonly worth: number;
}

/** What a detection at each sample of a file would be worth, after the samples that it may learn from. */
export function nabPoints({ key, samples, windows }: NabFile, scores: ArrayLike<number>): NabPoint[] {
  const count = samples.values.length;
  const first = Math.min(Math.floor(PROBATION_SHARE * count), MOST_PROBATION_SAMPLES);
  return Array.from({ length: count - first }, (_, index) => {
    const at = first + index;
    const inside = windows.findIndex(([from, to]) => from <= at && at <= to);
    return {
      score: scores[at]!,
      window: inside < 0 ? undefined : `${key} ${inside}`,
      worth: inside < 0 ? worthOutside(windows, at) : worthInside(windows[inside]!, at),
    };
  });
}

function worthInside([from, to]: readonly [number, number], at: number): number {
  return scaledSigmoid(-(to - at + 1) / (to - from + 1)) / scaledSigmoid(-1);
}

function worthOutside(windows: NabFile['windows'], at: number): number {
  const passed = windows.findLast(([, to]) => to < at);
  return passed === undefined ? -1 : scaledSigmoid((at - passed[1]) / (passed[1] - passed[0]));
}

/** 1 far inside a window, 0 at its end, −1 far behind it. */
function scaledSigmoid(windowsBehind: number): number {
  return windowsBehind > FARTHEST_WINDOWS ? -1 : 2 / (1 + Math.exp(5 * windowsBehind)) - 1;
}
