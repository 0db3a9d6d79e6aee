import { advanceLevels } from './advanceLevels';
import type { NetworkKind } from './NetworkKind';
import { NetworkReader } from './NetworkReader';
import type { NeuralState } from './neuralStateSchema';
import { resumeNetwork } from './resumeNetwork';

/** Has a trained network read newer values; its weights stay as they are. */
export function updateNeural(kind: NetworkKind, state: NeuralState, newer: Float64Array): NeuralState {
  const { layout, baseline, recent, pointCount } = state;
  const network = resumeNetwork(kind, layout, state.weights, state.memory);
  const reader = new NetworkReader(network, layout, baseline);
  const values = Float64Array.from([...recent, ...newer]);
  let { levels } = state;
  for (let step = 0; step < newer.length; step++) {
    const target = recent.length + step;
    reader.observe({ values, target, lead: 1, levels }, pointCount + step);
    levels = advanceLevels(levels, layout, values, target);
  }
  return {
    ...state,
    recent: values.slice(-recent.length),
    levels,
    memory: network.readState(),
    pointCount: pointCount + newer.length,
  };
}
