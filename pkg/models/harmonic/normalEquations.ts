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

/** A turn this near to a full one, squared, is one. */
const FULL_TURN = 1e-20;

/**
 * Adds up the products of trend, harmonics and values. Those of two harmonics follow from the sums of geometric series,
 * so that the cost is one pass over the values for each harmonic.
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
  const turns = harmonics.map(({ frequency }) => turnOf(frequency));
  const ends = harmonics.map(({ frequency }) => turnOf(frequency * count));
  for (const [k, turn] of turns.entries()) {
    const cosine = 2 + 2 * k;
    const sine = cosine + 1;
    const products = harmonicProducts(values, turn);
    const sums = sumOfTurns(turn, ends[k]!, count);
    right[cosine] = products.cosine;
    right[sine] = products.sine;
    put(cosine, 0, sums.cosine);
    put(sine, 0, sums.sine);
    put(cosine, 1, ((products.cosineTime - middle * sums.cosine) * 2) / count);
    put(sine, 1, ((products.sineTime - middle * sums.sine) * 2) / count);
    for (let other = 0; other <= k; other++) {
      const both = sumOfTurns(addTurns(turn, turns[other]!, 1), addTurns(ends[k]!, ends[other]!, 1), count);
      const between = sumOfTurns(addTurns(turn, turns[other]!, -1), addTurns(ends[k]!, ends[other]!, -1), count);
      put(cosine, 2 + 2 * other, (between.cosine + both.cosine) / 2);
      put(sine, 3 + 2 * other, (between.cosine - both.cosine) / 2);
      put(sine, 2 + 2 * other, (both.sine + between.sine) / 2);
      put(cosine, 3 + 2 * other, (both.sine - between.sine) / 2);
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

/** Cosine and sine of an angle, or the sums of those of many angles. */
interface Turn {
  readonly cosine: number;
  readonly sine: number;
}

interface HarmonicProducts extends Turn {
  readonly cosineTime: number;
  readonly sineTime: number;
}

/** The products of a harmonic, which turns by `turn` from a point to the next, with the values and with time. */
function harmonicProducts(values: Float64Array, turn: Turn): HarmonicProducts {
  let x = 1;
  let y = 0;
  let [cosine, sine, cosineTime, sineTime] = [0, 0, 0, 0];
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    cosine += x * value;
    sine += y * value;
    cosineTime += x * i;
    sineTime += y * i;
    const turned = x * turn.cosine - y * turn.sine;
    y = x * turn.sine + y * turn.cosine;
    x = turned;
  }
  return { cosine, sine, cosineTime, sineTime };
}

function turnOf(angle: number): Turn {
  return { cosine: Math.cos(angle), sine: Math.sin(angle) };
}

/** The turn by the sum of two angles, or with `sign` -1 by their difference. */
function addTurns(first: Turn, second: Turn, sign: 1 | -1): Turn {
  const sine = sign * second.sine;
  return {
    cosine: first.cosine * second.cosine - first.sine * sine,
    sine: first.sine * second.cosine + first.cosine * sine,
  };
}

/**
 * Adds up `count` angles from 0 on, each further by `turn`: a geometric series, where `end` is the turn of all of them.
 */
function sumOfTurns(turn: Turn, end: Turn, count: number): Turn {
  const real = 1 - turn.cosine;
  const size = real * real + turn.sine * turn.sine;
  return size < FULL_TURN
    ? { cosine: count, sine: 0 }
    : {
        cosine: ((1 - end.cosine) * real + end.sine * turn.sine) / size,
        sine: ((1 - end.cosine) * turn.sine - end.sine * real) / size,
      };
}
