/**
 * Sine and cosine of each step of a cycle, by turns: what tells a network the time of the day or the week. Rounded to
 * 32 bits, because the last bits of Math.sin may differ between JavaScript engines.
 */
export function seasonPhases(cycleSteps: number): Float64Array {
  const phases = new Float64Array(2 * cycleSteps);
  for (let step = 0; step < cycleSteps; step++) {
    const angle = (2 * Math.PI * step) / cycleSteps;
    phases[2 * step] = Math.fround(Math.sin(angle));
    phases[2 * step + 1] = Math.fround(Math.cos(angle));
  }
  return phases;
}
