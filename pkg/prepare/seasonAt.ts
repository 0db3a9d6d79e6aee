/** The sum of all profiles at point `i`, which may lie past the end. */
export function seasonAt(profiles: readonly Float64Array[], i: number): number {
  let sum = 0;
  for (const profile of profiles) {
    sum += profile[i % profile.length]!;
  }
  return sum;
}
