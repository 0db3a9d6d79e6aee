export interface ConvolutionShape {
  /** Channels in and out. */
  readonly channelCount: number;
  /** Steps that each output reads. */
  readonly kernelSteps: number;
  /** Steps from one it reads to the next. */
  readonly dilationSteps: number;
}

/**
 * A dilated causal convolution over columns of channels, followed by a rectifier; it reads and writes one step at a
 * time. Its weights lie in an array of its network's, from `start` on: for each output channel the kernel, newest step
 * first, and a bias.
 */
export class CausalConvolution {
  readonly weightCount: number;
  /** Steps before its own that an output reads. */
  readonly reachSteps: number;
  readonly #channelCount: number;
  readonly #dilationSteps: number;
  readonly #kernelSteps: number;
  readonly #start: number;

  constructor({ channelCount, kernelSteps, dilationSteps }: ConvolutionShape, start: number) {
    this.weightCount = channelCount * (channelCount * kernelSteps + 1);
    this.reachSteps = (kernelSteps - 1) * dilationSteps;
    this.#channelCount = channelCount;
    this.#dilationSteps = dilationSteps;
    this.#kernelSteps = kernelSteps;
    this.#start = start;
  }

  /**
   * Gaussian-like weights that keep the signal's size through a rectifier (He, Zhang, Ren and Sun, 2015), evenly
   * spread.
   */
  initialise(weights: Float64Array, random: () => number): void {
    const fanIn = this.#channelCount * this.#kernelSteps;
    const spread = Math.sqrt(6 / fanIn);
    for (let i = 0; i < this.weightCount; i++) {
      weights[this.#start + i] = (i + 1) % (fanIn + 1) === 0 ? 0 : spread * (2 * random() - 1);
    }
  }

  /** Computes column `step` of `output` from the columns of `input` up to it. */
  forward(weights: Float64Array, input: Float64Array, output: Float64Array, step: number): void {
    const channelCount = this.#channelCount;
    const stride = this.#dilationSteps * channelCount;
    let weight = this.#start;
    for (let out = 0; out < channelCount; out++) {
      let sum = 0;
      let column = step * channelCount;
      for (let tap = 0; tap < this.#kernelSteps; tap++) {
        for (let channel = 0; channel < channelCount; channel++) {
          sum += weights[weight++]! * input[column + channel]!;
        }
        column -= stride;
      }
      sum += weights[weight++]!;
      output[step * channelCount + out] = sum > 0 ? sum : 0;
    }
  }

  /**
   * Adds to the gradients by the weights and by the input's columns, from the gradient by column `step` of `output`.
   * @param firstStep columns before it are given: no gradient flows into them
   */
  backward(pass: BackwardPass, step: number, firstStep: number): void {
    const { weights, gradients, input, output, inputGradient, outputGradient } = pass;
    const channelCount = this.#channelCount;
    const kernelSize = this.#kernelSteps * channelCount;
    for (let out = 0; out < channelCount; out++) {
      const gradient = outputGradient[step * channelCount + out]!;
      if (gradient === 0 || output[step * channelCount + out] === 0) {
        continue;
      }
      let weight = this.#start + out * (kernelSize + 1);
      gradients[weight + kernelSize]! += gradient;
      for (let tap = 0; tap < this.#kernelSteps; tap++) {
        const tapStep = step - tap * this.#dilationSteps;
        const column = tapStep * channelCount;
        for (let channel = 0; channel < channelCount; channel++) {
          gradients[weight + channel]! += gradient * input[column + channel]!;
        }
        if (tapStep >= firstStep) {
          for (let channel = 0; channel < channelCount; channel++) {
            inputGradient[column + channel]! += gradient * weights[weight + channel]!;
          }
        }
        weight += channelCount;
      }
    }
  }
}

/** What a way back reads, and the gradients it adds to: columns of channels, as in the way forward. */
export interface BackwardPass {
  readonly weights: Float64Array;
  readonly gradients: Float64Array;
  readonly input: Float64Array;
  readonly output: Float64Array;
  readonly inputGradient: Float64Array;
  readonly outputGradient: Float64Array;
}
