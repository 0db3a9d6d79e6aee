/** A grid up to this much finer than the samples is one of theirs that came irregularly. */
const TOLERANCE = 1.5;

/** Whether a grid is so much finer than samples `ownStepMs` apart that it would have more gaps than values. */
export function isFinerThanSamples(stepMs: number, ownStepMs: number): boolean {
  return stepMs < ownStepMs / TOLERANCE;
}
