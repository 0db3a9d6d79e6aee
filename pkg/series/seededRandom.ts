/**
 * Numbers spread evenly over [0, 1), the same for the same seed: Marsaglia's xorshift (2003) of 32 bits, whose first
 * numbers are thrown away because similar seeds start alike.
 */
export function seededRandom(seed: number): () => number {
  // Zero is xorshift's one fixed point.
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) | 0 || 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < 8; i++) {
    next();
  }
  return next;
}
