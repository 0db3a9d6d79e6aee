/** Span and shape of a local regression. */
export interface LoessOptions {
  /** Points in each neighbourhood; odd. */
  readonly window: number;
  /** Of the local polynomial. */
  readonly degree: 0 | 1;
  /** Points from one that is worked out to the next; between them the curve is a line. */
  readonly jump: number;
}

/** A neighbourhood's own spread, as a share of the whole, below which a local slope says nothing. */
const LEAST_SPREAD = 1e-3;

/** Neighbours nearer than this share of the reach count fully, those further than the other not at all. */
const FULL_WEIGHT_SHARE = 1e-3;
const NO_WEIGHT_SHARE = 0.999;

/**
 * Smooths evenly spaced values by local regression with tricube weights (Cleveland, "Robust locally weighted regression
 * and smoothing scatterplots", 1979), as STL uses it.
 * @param from first place to answer, -1 for one step before the values
 * @param to last place to answer; may be one step after the values
 * @returns the smooth values from place `from` to place `to`
 */
export function loess(values: Float64Array, options: LoessOptions, from = 0, to = values.length - 1): Float64Array {
  const { length } = values;
  const smooth = new Float64Array(to - from + 1);
  const jump = Math.max(1, Math.min(options.jump, length - 1));
  smooth[0] = smoothAt(values, options, from);
  let known = from;
  while (known < to) {
    const next = Math.min(to, known + jump);
    const value = smoothAt(values, options, next);
    const first = smooth[known - from]!;
    const slope = (value - first) / (next - known);
    for (let place = known + 1; place < next; place++) {
      smooth[place - from] = first + slope * (place - known);
    }
    smooth[next - from] = value;
    known = next;
  }
  return smooth;
}

function smoothAt(values: Float64Array, { window, degree }: LoessOptions, place: number): number {
  const { length } = values;
  const size = Math.min(window, length);
  const left = Math.max(0, Math.min(length - size, place - ((size - 1) >> 1)));
  const right = left + size - 1;
  // A window wider than the values reaches further, as if they went on.
  const reach = Math.max(place - left, right - place) + (window > length ? (window - length) >> 1 : 0);
  if (reach === 0) {
    return values[left]!;
  }
  let weights = 0;
  let sum = 0;
  let distances = 0;
  let distanceSquares = 0;
  let products = 0;
  for (let i = left; i <= right; i++) {
    const offset = i - place;
    const share = Math.abs(offset) / reach;
    if (share > NO_WEIGHT_SHARE) {
      continue;
    }
    const fall = 1 - share * share * share;
    const weight = share <= FULL_WEIGHT_SHARE ? 1 : fall * fall * fall;
    weights += weight;
    sum += weight * values[i]!;
    distances += weight * offset;
    distanceSquares += weight * offset * offset;
    products += weight * offset * values[i]!;
  }
  if (weights === 0) {
    return values[Math.max(0, Math.min(length - 1, place))]!;
  }
  const mean = sum / weights;
  const centre = distances / weights;
  const spread = distanceSquares / weights - centre * centre;
  if (degree === 0 || !(Math.sqrt(Math.max(0, spread)) > LEAST_SPREAD * (length - 1))) {
    return mean;
  }
  return mean - (centre * (products / weights - centre * mean)) / spread;
}
