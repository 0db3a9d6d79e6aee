/** Beyond this, sigmoid and tanh are 0 or 1 to the last bit. */
const LARGEST = 40;

const LOG2_E = 1.4426950408889634;

/** ln 2 in two parts; the first has trailing zeros, so that its product with a whole number is exact. */
const LN_2_HIGH = 0.69314718036912381649;
const LN_2_LOW = 1.90821492927058770002e-10;

const POWERS_OF_TWO = Float64Array.from({ length: 129 }, (_, i) => 2 ** (i - 64));

/**
 * e to the power of `x`, held within ±40. Made of additions and products only: Math.exp may differ in its last bit
 * between JavaScript engines, and training would enlarge that, while a forecast must be the same in the browser and in
 * the executable.
 */
export function exponential(x: number): number {
  const held = x > LARGEST ? LARGEST : x < -LARGEST ? -LARGEST : x;
  const power = Math.round(held * LOG2_E);
  const rest = held - power * LN_2_HIGH - power * LN_2_LOW;
  return POWERS_OF_TWO[power + 64]! * taylor(rest);
}

/** 1/2!, 1/3!, … 1/12!: for |x| ≤ ln 2 / 2 the series up to x^12 errs by 2e-16. */
const C2 = 1 / 2;
const C3 = C2 / 3;
const C4 = C3 / 4;
const C5 = C4 / 5;
const C6 = C5 / 6;
const C7 = C6 / 7;
const C8 = C7 / 8;
const C9 = C8 / 9;
const C10 = C9 / 10;
const C11 = C10 / 11;
const C12 = C11 / 12;

function taylor(x: number): number {
  const upper = C7 + x * (C8 + x * (C9 + x * (C10 + x * (C11 + x * C12))));
  return 1 + x * (1 + x * (C2 + x * (C3 + x * (C4 + x * (C5 + x * (C6 + x * upper))))));
}
