import { TrainingDivergedError } from './errors/TrainingDivergedError';
import type { NetworkKind } from './NetworkKind';
import { NetworkReader } from './NetworkReader';
import type { NeuralState } from './neuralStateSchema';
import { resumeNetwork } from './resumeNetwork';

/**
 * Forecasts step by step; past the shortest season's end, forecasts take the place of its last cycle.
 * @throws {TrainingDivergedError} where a forecast leaves the numbers' range
 */
export function predictNeural(kind: NetworkKind, state: NeuralState, steps: number): Float64Array {
  const { layout, baseline, recent, levels, pointCount } = state;
  const reader = new NetworkReader(resumeNetwork(kind, layout, state.weights, state.memory), layout, baseline);
  const values = new Float64Array(recent.length + steps);
  values.set(recent);
  for (let step = 0; step < steps; step++) {
    const target = recent.length + step;
    values[target] = reader.forecast({ values, target, lead: step + 1, levels }, pointCount + step);
  }
  if (!values.every(Number.isFinite)) {
    throw new TrainingDivergedError(kind.name);
  }
  return values.slice(recent.length);
}
