import type { Steps } from './fitSteps';
import { NoiseScales } from './NoiseScales';

/** A step that is told from noise and wander. */
export interface ConfirmedStep {
  /** The first point after it. */
  readonly point: number;
  /** Mean of the flat values up to the step before, and to the next. */
  readonly before: number;
  readonly after: number;
  /** The difference in its standard errors. */
  readonly significance: number;
}

/**
 * Standard errors of the difference between the means of its two stretches that a step has to pass. More than chance
 * asks for, since its place was chosen to make it large.
 */
const MIN_SIGNIFICANCE = 6;

/** Usual differences of neighbouring windows, of one width at least, that it has to pass. */
const MIN_LOCAL_DEVIATIONS = 4;

/** Share of it that has happened within its close surroundings; of a ramp or a wave, less has. */
const ABRUPT_SHARE = 0.6;
const MIN_CLOSE_POINTS = 4;

/** The close surroundings are wide enough for noise to be this share of the step. */
const CLOSE_NOISE_SHARE = 0.15;

/** Blocks in a stretch that tell how noisy its mean is. */
const BLOCKS_PER_STRETCH = 4;

interface Assessment extends ConfirmedStep {
  readonly isConfirmed: boolean;
}

/**
 * Leaves out the steps that noise, wander, ramps and waves would make as well: the least significant first, as its
 * neighbours then have longer stretches to be told from.
 * @param least the noise that rounding alone makes, above 0
 */
export function confirmSteps(steps: Steps, least: number): ConfirmedStep[] {
  const noise = new NoiseScales(steps, least);
  let assessed: Assessment[] = [];
  const edges = [0, ...steps.cuts, steps.flat.length];
  for (;;) {
    assessed = edges.slice(1, -1).map((point, k) => assess(steps, noise, edges[k]!, point, edges[k + 2]!));
    const doubtful = assessed.filter(({ isConfirmed }) => !isConfirmed);
    if (doubtful.length === 0) {
      return assessed;
    }
    const worst = doubtful.reduce((a, b) => (b.significance < a.significance ? b : a));
    edges.splice(edges.indexOf(worst.point), 1);
  }
}

function assess({ sums }: Steps, noise: NoiseScales, from: number, point: number, to: number): Assessment {
  const mean = (start: number, end: number): number => (sums[end]! - sums[start]!) / (end - start);
  const before = mean(from, point);
  const after = mean(point, to);
  const size = after - before;
  const shorter = Math.min(point - from, to - point);
  const roughness = noise.roughness(from, point, to);
  const deviation = roughness * noise.deviation(shorter / BLOCKS_PER_STRETCH);
  const significance = Math.abs(size) / (deviation * Math.sqrt(1 / (point - from) + 1 / (to - point)));

  const closeForNoise = Math.ceil(2 * (noise.deviation(1) / (CLOSE_NOISE_SHARE * size)) ** 2);
  const close = Math.min(shorter, Math.max(MIN_CLOSE_POINTS, closeForNoise));
  const rise = (width: number): number => (mean(point, point + width) - mean(point - width, point)) * Math.sign(size);
  let localDeviations = 0;
  for (let width = 1; width <= shorter; width *= 2) {
    localDeviations = Math.max(localDeviations, rise(width) / (roughness * noise.usualDifference(width)));
  }
  const isConfirmed =
    significance >= MIN_SIGNIFICANCE &&
    localDeviations >= MIN_LOCAL_DEVIATIONS &&
    rise(close) >= ABRUPT_SHARE * Math.abs(size);
  return { point, before, after, significance, isConfirmed };
}
