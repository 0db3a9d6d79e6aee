import { extendLine } from './extendLine';
import { EMPTY_LINE, type ThetaLine } from './ThetaLine';

/** The dynamic theta model after its last value. */
export interface DynamicTheta {
  readonly alpha: number;
  /** 1 - 1 / theta, 0 to 1: how much of the line's course the level is led by. */
  readonly share: number;
  readonly level: number;
  readonly line: ThetaLine;
}

const LOWEST_ALPHA = 0.01;
const HIGHEST_ALPHA = 0.99;

/** The squared errors may have several valleys in alpha: the search starts in the deepest one of this grid. */
const GRID_POINTS = 8;
const GOLDEN_SECTIONS = 11;
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** Below this share of the product of both sums of squares, level and course can't be told apart. */
const SINGULAR = 1e-10;

/**
 * Fits alpha, theta and the first level by least squares of the one-step errors. Theta and the level enter these
 * linearly, so only alpha needs a search.
 * @param values seasonally adjusted, two or more
 */
export function fitDynamicTheta(values: Float64Array): DynamicTheta {
  const intercepts = new Float64Array(values.length);
  const slopes = new Float64Array(values.length);
  let line = EMPTY_LINE;
  for (let i = 0; i < values.length; i++) {
    intercepts[i] = line.intercept;
    slopes[i] = line.slope;
    line = extendLine(line, values[i]!);
  }
  const tryAlpha = (alpha: number): AlphaFit => fitShareAndLevel(values, intercepts, slopes, alpha);
  const { alpha, share, level } = searchAlpha(tryAlpha);
  return { alpha, share, level, line };
}

interface AlphaFit {
  readonly alpha: number;
  readonly share: number;
  readonly level: number;
  readonly squaredErrors: number;
}

function searchAlpha(tryAlpha: (alpha: number) => AlphaFit): AlphaFit {
  const width = (HIGHEST_ALPHA - LOWEST_ALPHA) / (GRID_POINTS - 1);
  let best = tryAlpha(LOWEST_ALPHA);
  for (let point = 1; point < GRID_POINTS; point++) {
    best = better(best, tryAlpha(LOWEST_ALPHA + point * width));
  }
  let low = Math.max(LOWEST_ALPHA, best.alpha - width);
  let high = Math.min(HIGHEST_ALPHA, best.alpha + width);
  let left = tryAlpha(high - GOLDEN * (high - low));
  let right = tryAlpha(low + GOLDEN * (high - low));
  for (let section = 0; section < GOLDEN_SECTIONS; section++) {
    if (left.squaredErrors <= right.squaredErrors) {
      high = right.alpha;
      right = left;
      left = tryAlpha(high - GOLDEN * (high - low));
    } else {
      low = left.alpha;
      left = right;
      right = tryAlpha(low + GOLDEN * (high - low));
    }
  }
  return better(best, better(left, right));
}

function better(first: AlphaFit, second: AlphaFit): AlphaFit {
  return second.squaredErrors < first.squaredErrors ? second : first;
}

/** Regresses what a level from zero leaves on the first level's fading trace and on the line's course. */
function fitShareAndLevel(
  values: Float64Array,
  intercepts: Float64Array,
  slopes: Float64Array,
  alpha: number
): AlphaFit {
  let [traceSquares, courseSquares, products, traceErrors, courseErrors, squares] = [0, 0, 0, 0, 0, 0];
  let levelFromZero = 0;
  let faded = 1;
  for (let i = 0; i < values.length; i++) {
    const error = values[i]! - levelFromZero;
    const course = faded * intercepts[i]! + ((1 - faded * (1 - alpha)) / alpha) * slopes[i]!;
    traceSquares += faded * faded;
    courseSquares += course * course;
    products += faded * course;
    traceErrors += faded * error;
    courseErrors += course * error;
    squares += error * error;
    levelFromZero += alpha * error;
    faded *= 1 - alpha;
  }
  const determinant = traceSquares * courseSquares - products * products;
  const isSingular = !(determinant > SINGULAR * traceSquares * courseSquares);
  const free = isSingular ? 0 : (traceSquares * courseErrors - products * traceErrors) / determinant;
  const share = Math.min(1, Math.max(0, free));
  const firstLevel = (traceErrors - share * products) / traceSquares;
  const squaredErrors =
    squares -
    2 * (firstLevel * traceErrors + share * courseErrors) +
    firstLevel * firstLevel * traceSquares +
    2 * firstLevel * share * products +
    share * share * courseSquares;
  return { alpha, share, level: levelFromZero + firstLevel * faded, squaredErrors };
}
