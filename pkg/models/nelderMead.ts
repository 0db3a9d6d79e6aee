/** A point of the unit box and the cost there. */
export interface Minimum {
  readonly point: Float64Array;
  readonly cost: number;
}

const FIRST_STEP = 0.2;

/**
 * The search ends where the corners' costs differ by less than this share, and the outer ones lie this close to each
 * other.
 */
const COST_TOLERANCE = 1e-7;
const SIZE_TOLERANCE = 0.01;

/**
 * Looks for the least cost in the unit box by a simplex that reflects, stretches and shrinks (Nelder and Mead, 1965);
 * points outside are held at the box's sides. It finds one valley, the one that it starts in.
 * @param start each coordinate 0 to 1; one or more
 * @param maxCalls of `cost`, about; Infinity is a fine cost of what is not allowed, but not at the start
 */
export function nelderMead(cost: (point: Float64Array) => number, start: Float64Array, maxCalls: number): Minimum {
  const size = start.length;
  const evaluate = (point: Float64Array): Minimum => ({ point, cost: cost(point) });
  const corners = [evaluate(start)];
  for (let side = 0; side < size; side++) {
    const point = start.slice();
    point[side] = start[side]! + FIRST_STEP <= 1 ? start[side]! + FIRST_STEP : start[side]! - FIRST_STEP;
    corners.push(evaluate(point));
  }
  let calls = size + 1;
  for (;;) {
    corners.sort((a, b) => a.cost - b.cost);
    const best = corners[0]!;
    const worst = corners[size]!;
    const isFlat = worst.cost - best.cost <= COST_TOLERANCE * Math.abs(best.cost);
    if (calls >= maxCalls || (isFlat && distance(best.point, worst.point) <= SIZE_TOLERANCE)) {
      return best;
    }
    const centre = centreOf(corners, size);
    const reflected = evaluate(moveFrom(centre, worst.point, -1));
    calls++;
    if (reflected.cost < best.cost) {
      const stretched = evaluate(moveFrom(centre, worst.point, -2));
      calls++;
      corners[size] = stretched.cost < reflected.cost ? stretched : reflected;
      continue;
    }
    if (reflected.cost < corners[size - 1]!.cost) {
      corners[size] = reflected;
      continue;
    }
    const isOutside = reflected.cost < worst.cost;
    const contracted = evaluate(moveFrom(centre, worst.point, isOutside ? -0.5 : 0.5));
    calls++;
    if (contracted.cost < Math.min(reflected.cost, worst.cost)) {
      corners[size] = contracted;
      continue;
    }
    for (let corner = 1; corner <= size; corner++) {
      corners[corner] = evaluate(moveFrom(best.point, corners[corner]!.point, 0.5));
    }
    calls += size;
  }
}

/** The greatest difference of a coordinate. */
function distance(first: Float64Array, second: Float64Array): number {
  return first.reduce((most, value, side) => Math.max(most, Math.abs(value - second[side]!)), 0);
}

/** The mean of all corners but the last. */
function centreOf(corners: readonly Minimum[], size: number): Float64Array {
  const centre = new Float64Array(size);
  for (let corner = 0; corner < size; corner++) {
    for (let side = 0; side < size; side++) {
      centre[side] = centre[side]! + corners[corner]!.point[side]! / size;
    }
  }
  return centre;
}

/** `centre + share * (point - centre)`, held inside the box. */
function moveFrom(centre: Float64Array, point: Float64Array, share: number): Float64Array {
  return centre.map((middle, side) => Math.min(1, Math.max(0, middle + share * (point[side]! - middle))));
}
