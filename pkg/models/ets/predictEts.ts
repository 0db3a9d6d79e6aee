import type { EtsForm } from './EtsForm';
import type { EtsParameters } from './EtsParameters';
import type { EtsState } from './EtsState';

/** The expected values of the next `steps` points. */
export function predictEts(form: EtsForm, { phi }: EtsParameters, state: EtsState, steps: number): Float64Array {
  const { level, slope, season, nextStep } = state;
  const mean = new Float64Array(steps);
  let damped = 0;
  let weight = 1;
  for (let step = 0; step < steps; step++) {
    weight *= phi;
    damped += weight;
    const base = level + damped * slope;
    const inSeason = season.length > 0 ? season[(nextStep + step) % season.length]! : 0;
    mean[step] = form.season === 'M' ? base * inSeason : base + inSeason;
  }
  return mean;
}
