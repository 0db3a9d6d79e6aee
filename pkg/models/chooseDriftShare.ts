/** What the Theta method takes of every slope, and how far a series' own share may well lie from that. */
const USUAL_SHARE = 0.5;
const SHARE_DEVIATION = 0.5;

/** Tests start from the points of the history's later half, and each looks ahead by a quarter of it. */
const FIRST_TEST_SHARE = 0.5;
const LOOK_AHEAD_SHARE = 0.25;

/** A line and something to compare it with. */
const MIN_POINTS_BEFORE_TEST = 3;

/** Fewer tests leave no error to judge them by. */
const MIN_TESTS = 4;

/**
 * The share of a trend line's slope to carry on: 0 stays on the level, 1 goes on along the line. It is 1 - 1/theta
 * where theta is fitted (Fiorucci, Pellegrini, Louzada and Petropoulos, "Models for optimising the theta method",
 * 2016), but by how far the slope known at each point of the past led to the mean of what came next; one step ahead
 * hardly shows a drift. The least squares over these tests are drawn towards the usual half as far as the tests leave
 * the share open (ridge regression).
 * @param values seasonally adjusted, none missing
 * @param alpha of the exponential smoothing that gives the level
 * @returns 0 to 1
 */
export function chooseDriftShare(values: Float64Array, alpha: number): number {
  const { length } = values;
  const aheadSteps = Math.max(1, Math.floor(LOOK_AHEAD_SHARE * length));
  const firstTest = Math.max(MIN_POINTS_BEFORE_TEST, Math.floor(FIRST_TEST_SHARE * length));
  const sums = runningSums(values);

  let level = values[0]!;
  let weightedSum = 0;
  let forgotten = 1;
  let tests = 0;
  let [squaredDrifts, products, squaredErrors] = [0, 0, 0];
  for (let known = 1; known + aheadSteps <= length; known++) {
    const last = values[known - 1]!;
    level += alpha * (last - level);
    weightedSum += (known - 1) * last;
    forgotten *= 1 - alpha;
    if (known < firstTest) {
      continue;
    }
    const slope = (12 * (weightedSum - ((known - 1) / 2) * sums[known]!)) / (known * (known ** 2 - 1));
    const lag = (1 - forgotten) / alpha;
    const drift = slope * ((aheadSteps - 1) / 2 + lag);
    const error = (sums[known + aheadSteps]! - sums[known]!) / aheadSteps - level;
    tests++;
    squaredDrifts += drift * drift;
    products += drift * error;
    squaredErrors += error * error;
  }
  if (tests < MIN_TESTS || squaredDrifts === 0) {
    return USUAL_SHARE;
  }
  const fitted = within01(products / squaredDrifts);
  const restSquares = Math.max(0, squaredErrors - 2 * fitted * products + fitted * fitted * squaredDrifts);
  // Tests that look at the same points say the same, so only as many count as fit beside each other.
  const independentTests = (length - firstTest) / aheadSteps;
  const pull = restSquares / (independentTests * SHARE_DEVIATION ** 2);
  return within01((products + USUAL_SHARE * pull) / (squaredDrifts + pull));
}

/** `sums[i]` is the sum of the first `i` values. */
function runningSums(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  values.forEach((value, i) => {
    sums[i + 1] = sums[i]! + value;
  });
  return sums;
}

function within01(share: number): number {
  return Math.min(1, Math.max(0, share));
}
