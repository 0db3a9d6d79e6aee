/**
 * A causal network: each step takes one vector of inputs and gives one number, which may depend on all steps before. It
 * remembers the steps since the last `backward` (`chunkSteps` of them at the most), so that it can be trained on long
 * sequences chunk by chunk: what came before a chunk is its state, through which no gradient flows.
 */
export interface SequenceNetwork {
  readonly inputCount: number;
  readonly chunkSteps: number;
  /** In one array, which a trainer changes in place. */
  readonly weights: Float64Array;
  /** In the order of `weights`; `backward` adds to it. */
  readonly gradients: Float64Array;
  /** Runs the next step of the sequence. */
  step(inputs: Float64Array): number;
  /**
   * Adds the gradient of a loss on the last steps' outputs to `gradients`.
   * @param outputGradients the loss's derivative by each output since the last `backward`, oldest first
   */
  backward(outputGradients: Float64Array): void;
  /** Everything that the steps so far have left behind, as a copy. */
  readState(): Float64Array;
  /** Goes on from a state that was read, with no steps to go back over. */
  writeState(state: Float64Array): void;
}
