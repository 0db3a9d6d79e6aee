import { CausalConvolution } from './CausalConvolution';
import type { SequenceNetwork } from './SequenceNetwork';

export interface TcnShape {
  readonly inputCount: number;
  readonly channelCount: number;
  readonly kernelSteps: number;
  /** Blocks of two convolutions; the dilation doubles from one block to the next. */
  readonly blockCount: number;
  readonly chunkSteps: number;
}

interface Block {
  readonly first: CausalConvolution;
  readonly second: CausalConvolution;
  /** Columns between its convolutions, columns of the second, and their gradients. */
  readonly inner: Float64Array;
  readonly innerGradient: Float64Array;
  readonly branch: Float64Array;
}

/**
 * A temporal convolutional network: residual blocks of two dilated causal convolutions each, and a linear output (Bai,
 * Kolter and Koltun, "An empirical evaluation of generic convolutional and recurrent networks for sequence modeling",
 * 2018; without their weight normalisation and dropout, which one small series trained for seconds doesn't need).
 * `weights` holds the linear layer that makes channels of the inputs, the convolutions from the first block to the
 * last, then the output's weights and bias.
 */
export class TcnNetwork implements SequenceNetwork {
  readonly inputCount: number;
  readonly chunkSteps: number;
  readonly weights: Float64Array;
  readonly gradients: Float64Array;
  readonly #channelCount: number;
  readonly #blocks: readonly Block[];
  /** Columns before a chunk that its steps read. */
  readonly #reachSteps: number;
  readonly #inputs: Float64Array;
  /** Columns between the blocks: `#columns[b]` is what block `b` reads, the last one what the output reads. */
  readonly #columns: readonly Float64Array[];
  readonly #columnGradients: readonly Float64Array[];
  #steps = 0;

  /** @param random gives numbers in [0, 1) to start the weights from */
  constructor({ inputCount, channelCount, kernelSteps, blockCount, chunkSteps }: TcnShape, random: () => number) {
    this.inputCount = inputCount;
    this.chunkSteps = chunkSteps;
    this.#channelCount = channelCount;
    const stemCount = channelCount * (inputCount + 1);
    this.#reachSteps = (kernelSteps - 1) * 2 ** (blockCount - 1);
    const columnsSize = (this.#reachSteps + chunkSteps) * channelCount;
    const makeColumns = () => new Float64Array(columnsSize);
    let start = stemCount;
    this.#blocks = Array.from({ length: blockCount }, (_, i) => {
      const shape = { channelCount, kernelSteps, dilationSteps: 2 ** i };
      const first = new CausalConvolution(shape, start);
      const second = new CausalConvolution(shape, start + first.weightCount);
      start += first.weightCount + second.weightCount;
      return { first, second, inner: makeColumns(), innerGradient: makeColumns(), branch: makeColumns() };
    });
    this.weights = new Float64Array(start + channelCount + 1);
    this.gradients = new Float64Array(this.weights.length);
    this.#inputs = new Float64Array(chunkSteps * inputCount);
    this.#columns = Array.from({ length: blockCount + 1 }, makeColumns);
    this.#columnGradients = Array.from({ length: blockCount + 1 }, makeColumns);
    const spread = Math.sqrt(3 / inputCount);
    for (let i = 0; i < stemCount; i++) {
      this.weights[i] = (i + 1) % (inputCount + 1) === 0 ? 0 : spread * (2 * random() - 1);
    }
    for (const { first, second } of this.#blocks) {
      first.initialise(this.weights, random);
      second.initialise(this.weights, random);
    }
  }

  step(inputs: Float64Array): number {
    if (this.#steps === this.chunkSteps) {
      this.#startChunk();
    }
    const { weights } = this;
    const channelCount = this.#channelCount;
    const step = this.#reachSteps + this.#steps;
    const column = step * channelCount;
    this.#inputs.set(inputs, this.#steps * this.inputCount);
    const stem = this.#columns[0]!;
    for (let channel = 0, weight = 0; channel < channelCount; channel++) {
      let sum = 0;
      for (let i = 0; i < this.inputCount; i++) {
        sum += weights[weight++]! * inputs[i]!;
      }
      stem[column + channel] = sum + weights[weight++]!;
    }
    this.#blocks.forEach(({ first, second, inner, branch }, b) => {
      const input = this.#columns[b]!;
      const output = this.#columns[b + 1]!;
      first.forward(weights, input, inner, step);
      second.forward(weights, inner, branch, step);
      for (let i = column; i < column + channelCount; i++) {
        output[i] = Math.max(0, input[i]! + branch[i]!);
      }
    });
    const last = this.#columns.at(-1)!;
    const outputWeights = weights.length - channelCount - 1;
    let output = weights[weights.length - 1]!;
    for (let channel = 0; channel < channelCount; channel++) {
      output += weights[outputWeights + channel]! * last[column + channel]!;
    }
    this.#steps++;
    return output;
  }

  backward(outputGradients: Float64Array): void {
    const channelCount = this.#channelCount;
    const { weights, gradients } = this;
    this.#columnGradients.forEach((columns) => columns.fill(0));
    const last = this.#columns.at(-1)!;
    const lastGradient = this.#columnGradients.at(-1)!;
    const outputWeights = weights.length - channelCount - 1;
    for (let step = 0; step < this.#steps; step++) {
      const gradient = outputGradients[step]!;
      const column = (this.#reachSteps + step) * channelCount;
      gradients[weights.length - 1]! += gradient;
      for (let channel = 0; channel < channelCount; channel++) {
        gradients[outputWeights + channel]! += gradient * last[column + channel]!;
        lastGradient[column + channel] = gradient * weights[outputWeights + channel]!;
      }
    }
    for (let b = this.#blocks.length - 1; b >= 0; b--) {
      this.#backwardBlock(b);
    }
    this.#backwardStem();
    this.#startChunk();
  }

  #backwardBlock(b: number): void {
    const { first, second, inner, innerGradient, branch } = this.#blocks[b]!;
    const { weights, gradients } = this;
    const input = this.#columns[b]!;
    const output = this.#columns[b + 1]!;
    const inputGradient = this.#columnGradients[b]!;
    const outputGradient = this.#columnGradients[b + 1]!;
    for (let i = this.#reachSteps * this.#channelCount; i < output.length; i++) {
      outputGradient[i] = output[i]! > 0 ? outputGradient[i]! : 0;
      inputGradient[i]! += outputGradient[i]!;
    }
    innerGradient.fill(0);
    const last = this.#reachSteps + this.#steps - 1;
    const way = { weights, gradients };
    const backSecond = { ...way, input: inner, output: branch, inputGradient: innerGradient, outputGradient };
    for (let step = last; step >= this.#reachSteps; step--) {
      second.backward(backSecond, step, this.#reachSteps);
    }
    const backFirst = { ...way, input, output: inner, inputGradient, outputGradient: innerGradient };
    for (let step = last; step >= this.#reachSteps; step--) {
      first.backward(backFirst, step, this.#reachSteps);
    }
  }

  #backwardStem(): void {
    const columnGradient = this.#columnGradients[0]!;
    for (let step = 0; step < this.#steps; step++) {
      const column = (this.#reachSteps + step) * this.#channelCount;
      for (let channel = 0, weight = 0; channel < this.#channelCount; channel++) {
        const gradient = columnGradient[column + channel]!;
        for (let i = 0; i < this.inputCount; i++) {
          this.gradients[weight++]! += gradient * this.#inputs[step * this.inputCount + i]!;
        }
        this.gradients[weight++]! += gradient;
      }
    }
  }

  readState(): Float64Array {
    const size = this.#reachSteps * this.#channelCount;
    const start = this.#steps * this.#channelCount;
    const layers = this.#remembered();
    const state = new Float64Array(layers.length * size);
    layers.forEach((columns, layer) => state.set(columns.subarray(start, start + size), layer * size));
    return state;
  }

  writeState(state: Float64Array): void {
    const size = this.#reachSteps * this.#channelCount;
    this.#remembered().forEach((columns, layer) => columns.set(state.subarray(layer * size, (layer + 1) * size)));
    this.#steps = 0;
  }

  /** Everything that convolutions read: what goes into each block and what lies between its two. */
  #remembered(): Float64Array[] {
    return this.#blocks.flatMap(({ inner }, b) => [this.#columns[b]!, inner]);
  }

  #startChunk(): void {
    this.writeState(this.readState());
  }
}
