import { countFeatures } from './countFeatures';
import { levelRates } from './levelRates';
import type { NetworkKind } from './NetworkKind';
import { NetworkReader } from './NetworkReader';
import type { NeuralState } from './neuralStateSchema';

/** Whether a saved state's arrays are as long as its layout and its kind of network have them. */
export function fitsNetwork(kind: NetworkKind, state: NeuralState): boolean {
  const { layout, baseline } = state;
  const features = countFeatures(layout);
  const network = kind.create(NetworkReader.countInputs(layout), 2 * layout.blockSteps, () => 0);
  const reach = layout.seasonSteps.map((steps, season) => steps * (layout.cycleCounts[season] ?? Number.NaN));
  return (
    layout.cycleCounts.length === layout.seasonSteps.length &&
    layout.lookbackSteps === Math.max(1, layout.steadyCycleCount * (layout.seasonSteps[0] ?? 0), ...reach) &&
    baseline.coefficients.length === features &&
    baseline.featureScales.length === features &&
    state.weights.length === network.weights.length &&
    state.memory.length === network.readState().length &&
    state.recent.length === layout.lookbackSteps &&
    state.levels.length === levelRates.length
  );
}
