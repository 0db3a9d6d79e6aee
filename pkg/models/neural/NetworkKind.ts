import type { ModelName } from '../ModelName';
import type { SequenceNetwork } from './SequenceNetwork';

/** How one kind of network is made and trained. */
export interface NetworkKind {
  readonly name: ModelName;
  /** Adam's rate in the first pass. */
  readonly firstRate: number;
  /** @param random gives numbers in [0, 1) to start the weights from */
  create(inputCount: number, chunkSteps: number, random: () => number): SequenceNetwork;
}
