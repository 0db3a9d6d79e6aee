import type { HarmonicTerm } from './HarmonicTerm';

/** What least squares need to know of columns and values: constant, trend, then cosine and sine of each harmonic. */
export interface NormalEquations {
  /** The columns' products with each other, row by row. */
  readonly gram: Float64Array;
  /** The columns' products with the values. */
  readonly right: Float64Array;
  /** The values' product with themselves. */
  readonly squares: number;
  readonly count: number;
}

/** Keeps a column that is zero, as the sine of a season of two steps, from having a weight. */
const RIDGE = 1e-9;

/**
 * Adds up the products of trend, harmonics and values. Those of two harmonics follow from the sums of geometric series, so
 * that the cost is one pass over the values for each harmonic.
 */
export function normalEquations(values: Float64Array, harmonics: readonly HarmonicTerm[]): NormalEquations {
  const count = values.length;
  const size = 2 + 2 * harmonics.length;
  const gram = new Float64Array(size * size);
  const right = new Float64Array(size);
  const middle = (count - 1) / 2;
  let squares = 0;
  let trendSquares = 0;
  for (let i = 0; i < count; i++) {
    const value = values[i]!;
    const trend = trendAt(i, count);
    right[0] = right[0]! + value;
    right[1] = right[1]! + trend * value;
    squares += value * value;
    trendSquares += trend * trend;
  }
  const put = (row: number, column: number, product: number): void => {
    gram[row * size + column] = product;
    gram[column * size + row] = product;
  };
  put(0, 0, count);
  put(1, 1, trendSquares);
  for (const [k, { frequency }] of harmonics.entries()) {
    const cosine = 2 + 2 * k;
    const sine = cosine + 1;
    const products = harmonicProducts(values, frequency);
    right[cosine] = products.cosine;
    right[sine] = products.sine;
    put(cosine, 0, sumOfCosines(frequency, count));
    put(sine, 0, sumOfSines(frequency, count));
    put(cosine, 1, ((products.cosineTime - middle * sumOfCosines(frequency, count)) * 2) / count);
    put(sine, 1, ((products.sineTime - middle * sumOfSines(frequency, count)) * 2) / count);
    for (let other = 0; other <= k; other++) {
      const [sum, difference] = [frequency + harmonics[other]!.frequency, frequency - harmonics[other]!.frequency];
      const [cosines, sines] = [sumOfCosines(sum, count), sumOfSines(sum, count)];
      const [slowCosines, slowSines] = [sumOfCosines(difference, count), sumOfSines(difference, count)];
      put(cosine, 2 + 2 * other, (slowCosines + cosines) / 2);
      put(sine, 3 + 2 * other, (slowCosines - cosines) / 2);
      put(sine, 2 + 2 * other, (sines + slowSines) / 2);
      put(cosine, 3 + 2 * other, (sines - slowSines) / 2);
    }
  }
  for (let column = 0; column < size; column++) {
    gram[column * size + column] = gram[column * size + column]! + RIDGE * count;
  }
  return { gram, right, squares, count };
}

/** The trend's column: -1 to 1 from the first of `count` points to the last, about. */
export function trendAt(point: number, count: number): number {
  return ((point - (count - 1) / 2) * 2) / count;
}

interface HarmonicProducts {
  readonly cosine: number;
  readonly sine: number;
  readonly cosineTime: number;
  readonly sineTime: number;
}

function harmonicProducts(values: Float64Array, frequency: number): HarmonicProducts {
  const turnCosine = Math.cos(frequency);
  const turnSine = Math.sin(frequency);
  let [x, y] = [1, 0];
  let [cosine, sine, cosineTime, sineTime] = [0, 0, 0, 0];
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    cosine += x * value;
    sine += y * value;
    cosineTime += x * i;
    sineTime += y * i;
    const turned = x * turnCosine - y * turnSine;
    y = x * turnSine + y * turnCosine;
    x = turned;
  }
  return { cosine, sine, cosineTime, sineTime };
}

/** Of `frequency * i` for i from 0 to `count - 1`; the sum of a geometric series (Dirichlet's kernel). */
function sumOfCosines(frequency: number, count: number): number {
  return kernel(frequency, count) * Math.cos(((count - 1) * frequency) / 2);
}

function sumOfSines(frequency: number, count: number): number {
  return kernel(frequency, count) * Math.sin(((count - 1) * frequency) / 2);
}

function kernel(frequency: number, count: number): number {
  const half = Math.sin(frequency / 2);
  return Math.abs(half) < 1e-12 ? count : Math.sin((count * frequency) / 2) / half;
}
