const MAX_HARMONICS = 8;
const MAX_NEIGHBOURS_PER_SIDE = 5;

/** Power below this share of the total is rounding error. */
const POWER_FLOOR_SHARE = 1e-12;

/**
 * How likely noise alone would stand out at a season's harmonics as much as these values do. Each harmonic's power is
 * set against that of the frequencies around it (an F test with 2 and 2m degrees of freedom, which holds whatever the
 * slope of the spectrum), and the probabilities of the first one, two, four and eight harmonics are combined after
 * Fisher (the least of them counts, times their number): a season has power at its harmonics only, a random walk around
 * them as well.
 * @param values differenced, so that trends and random walks have no power to leak; two seasons or more
 * @returns a probability: small where there is a season of `seasonSteps`
 */
export function harmonicSignificance(values: Float64Array, seasonSteps: number): number {
  const cycles = Math.floor(values.length / seasonSteps);
  // Whole cycles put the harmonics exactly on multiples of `cycles`, with others' frequencies in between.
  const window = centre(values.subarray(values.length - cycles * seasonSteps));
  const floor = POWER_FLOOR_SHARE * window.reduce((sum, value) => sum + value * value, 0) * window.length;
  if (floor === 0) {
    return 1;
  }
  const neighbours = Math.min(cycles - 1, MAX_NEIGHBOURS_PER_SIDE);
  const harmonics = Math.min(MAX_HARMONICS, Math.floor((seasonSteps - 1) / 2));
  let surprise = 0;
  let least = 1;
  let groups = 0;
  for (let harmonic = 1; harmonic <= harmonics; harmonic++) {
    const bin = harmonic * cycles;
    let background = 0;
    for (let distance = 1; distance <= neighbours; distance++) {
      background += powerOfPair(window, bin - distance, bin + distance);
    }
    background = Math.max(background, floor);
    // F = (power / 2) / (background / 2m), whose survival function is (1 + F / m)^-m with m = 2 * neighbours ordinates.
    surprise += 2 * neighbours * Math.log1p(powerOfPair(window, bin, bin) / 2 / background);
    if (Number.isInteger(Math.log2(harmonic)) || harmonic === harmonics) {
      least = Math.min(least, chiSquaredSurvival(surprise, harmonic));
      groups++;
    }
  }
  return Math.min(1, groups * least);
}

function centre(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

/**
 * Two ordinates of the periodogram added up, by Goertzel's recursion: both at once take a processor no longer than one.
 */
function powerOfPair(values: Float64Array, firstBin: number, secondBin: number): number {
  const firstFactor = 2 * Math.cos((2 * Math.PI * firstBin) / values.length);
  const secondFactor = 2 * Math.cos((2 * Math.PI * secondBin) / values.length);
  let [first, beforeFirst, second, beforeSecond] = [0, 0, 0, 0];
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    const nextFirst = value + firstFactor * first - beforeFirst;
    const nextSecond = value + secondFactor * second - beforeSecond;
    beforeFirst = first;
    beforeSecond = second;
    first = nextFirst;
    second = nextSecond;
  }
  return (
    first * first +
    beforeFirst * beforeFirst -
    firstFactor * first * beforeFirst +
    second * second +
    beforeSecond * beforeSecond -
    secondFactor * second * beforeSecond
  );
}

/** P(chi squared with 2 * `pairs` degrees of freedom > 2 * `half`). */
function chiSquaredSurvival(half: number, pairs: number): number {
  let term = Math.exp(-half);
  let sum = term;
  for (let k = 1; k < pairs; k++) {
    term *= half / k;
    sum += term;
  }
  return Math.min(1, sum);
}
