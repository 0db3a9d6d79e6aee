/** How long ago the fault is, and how long it lasts, in seconds. */
const AGO_S = 600;
const LENGTH_S = 90;

/** A value that swings around 50 with a little noise, in PromQL alone, and stood 60 higher for a while ten minutes ago. */
export function faultExpression(nowMs: number): string {
  const startS = Math.floor(nowMs / 1_000) - AGO_S;
  const isFaulty = `(vector(time()) >= bool ${startS}) * (vector(time()) < bool ${startS + LENGTH_S})`;
  return `50 + 10 * sin(vector(time() / 600)) + sin(vector(time() * 7919)) + 60 * ${isFaulty}`;
}
