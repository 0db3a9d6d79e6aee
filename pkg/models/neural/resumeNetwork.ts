import type { BaselineLayout } from './BaselineLayout';
import type { NetworkKind } from './NetworkKind';
import { NetworkReader } from './NetworkReader';
import type { SequenceNetwork } from './SequenceNetwork';

/** A network with weights that were trained before, and after the values that left `memory` behind. */
export function resumeNetwork(
  kind: NetworkKind,
  layout: BaselineLayout,
  weights: Float64Array,
  memory?: Float64Array
): SequenceNetwork {
  const network = kind.create(NetworkReader.countInputs(layout), 2 * layout.blockSteps, () => 0);
  network.weights.set(weights);
  if (memory !== undefined) {
    network.writeState(memory);
  }
  return network;
}
