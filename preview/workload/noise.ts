/**
 * One number in [0, 1) for each pair of a seed and an index: the same on every machine and in every order of asking.
 */
export function noise(seed: number, index: number): number {
  // The index of a time goes past 32 bits, so both halves are mixed in (the finaliser of MurmurHash3, by Austin
  // Appleby).
  const low = index >>> 0;
  const high = Math.floor(index / 2 ** 32) >>> 0;
  let hash = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(low, 0xcc9e2d51) ^ Math.imul(high, 0x1b873593);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
