import { hyperbolicTangent } from './hyperbolicTangent';
import type { SequenceNetwork } from './SequenceNetwork';
import { sigmoid } from './sigmoid';

export interface LstmShape {
  readonly inputCount: number;
  readonly hiddenCount: number;
  readonly chunkSteps: number;
}

/** Input, forget and output gate, and the candidate for the cell. */
const GATES = 4;

/**
 * A forget gate that starts open lets the network remember from the first pass on (Gers, Schmidhuber and Cummins,
 * 2000).
 */
const FORGET_BIAS = 1;

/**
 * One layer of long short-term memory (Hochreiter and Schmidhuber, "Long short-term memory", 1997, with the forget gate
 * of 2000) and a linear output. `weights` holds for each unit of each gate (input, forget, output, candidate) its
 * inputs' weights, its hidden units' weights and its bias; then the output's weights and bias.
 */
export class LstmNetwork implements SequenceNetwork {
  readonly inputCount: number;
  readonly chunkSteps: number;
  readonly weights: Float64Array;
  readonly gradients: Float64Array;
  readonly #hiddenCount: number;
  /** Inputs, hidden units of the step before and a one. */
  readonly #rowSize: number;
  /** One row a step of the chunk: what the gates read. */
  readonly #rows: Float64Array;
  /** One row a step: the gates after their squashing. */
  readonly #gates: Float64Array;
  /** One row a step, after one for the state before the chunk. */
  readonly #cells: Float64Array;
  readonly #hidden: Float64Array;
  readonly #cellTanhs: Float64Array;
  readonly #hiddenGradient: Float64Array;
  readonly #cellGradient: Float64Array;
  #steps = 0;

  /** @param random gives numbers in [0, 1) to start the weights from */
  constructor({ inputCount, hiddenCount, chunkSteps }: LstmShape, random: () => number) {
    this.inputCount = inputCount;
    this.chunkSteps = chunkSteps;
    this.#hiddenCount = hiddenCount;
    this.#rowSize = inputCount + hiddenCount + 1;
    const gateWeights = GATES * hiddenCount * this.#rowSize;
    this.weights = new Float64Array(gateWeights + hiddenCount + 1);
    this.gradients = new Float64Array(this.weights.length);
    this.#rows = new Float64Array(chunkSteps * this.#rowSize);
    this.#gates = new Float64Array(chunkSteps * GATES * hiddenCount);
    this.#cells = new Float64Array((chunkSteps + 1) * hiddenCount);
    this.#hidden = new Float64Array((chunkSteps + 1) * hiddenCount);
    this.#cellTanhs = new Float64Array(chunkSteps * hiddenCount);
    this.#hiddenGradient = new Float64Array(hiddenCount);
    this.#cellGradient = new Float64Array(hiddenCount);
    const spread = 1 / Math.sqrt(hiddenCount);
    for (let i = 0; i < gateWeights; i++) {
      this.weights[i] = spread * (2 * random() - 1);
    }
    for (let unit = 0; unit < hiddenCount; unit++) {
      this.weights[(hiddenCount + unit + 1) * this.#rowSize - 1] = FORGET_BIAS;
    }
  }

  step(inputs: Float64Array): number {
    if (this.#steps === this.chunkSteps) {
      this.#startChunk();
    }
    const hiddenCount = this.#hiddenCount;
    const rowSize = this.#rowSize;
    const { weights } = this;
    const before = this.#steps * hiddenCount;
    const row = this.#steps * rowSize;
    this.#rows.set(inputs, row);
    for (let unit = 0; unit < hiddenCount; unit++) {
      this.#rows[row + this.inputCount + unit] = this.#hidden[before + unit]!;
    }
    this.#rows[row + rowSize - 1] = 1;
    const gates = this.#steps * GATES * hiddenCount;
    const rows = this.#rows;
    for (let gate = 0, weight = 0; gate < GATES * hiddenCount; gate++) {
      let sum = 0;
      for (let i = 0; i < rowSize; i++) {
        sum += weights[weight++]! * rows[row + i]!;
      }
      this.#gates[gates + gate] = gate < 3 * hiddenCount ? sigmoid(sum) : hyperbolicTangent(sum);
    }
    let output = weights[weights.length - 1]!;
    const outputWeights = weights.length - hiddenCount - 1;
    for (let unit = 0; unit < hiddenCount; unit++) {
      const input = this.#gates[gates + unit]!;
      const forget = this.#gates[gates + hiddenCount + unit]!;
      const show = this.#gates[gates + 2 * hiddenCount + unit]!;
      const candidate = this.#gates[gates + 3 * hiddenCount + unit]!;
      const cell = forget * this.#cells[before + unit]! + input * candidate;
      const cellTanh = hyperbolicTangent(cell);
      const hidden = show * cellTanh;
      this.#cells[before + hiddenCount + unit] = cell;
      this.#cellTanhs[before + unit] = cellTanh;
      this.#hidden[before + hiddenCount + unit] = hidden;
      output += weights[outputWeights + unit]! * hidden;
    }
    this.#steps++;
    return output;
  }

  backward(outputGradients: Float64Array): void {
    this.#hiddenGradient.fill(0);
    this.#cellGradient.fill(0);
    for (let step = this.#steps - 1; step >= 0; step--) {
      this.#backwardStep(step, outputGradients[step]!);
    }
    this.#startChunk();
  }

  /** Turns the gradients by this step's hidden units and cells into those of the step before. */
  #backwardStep(step: number, outputGradient: number): void {
    const hiddenCount = this.#hiddenCount;
    const { weights, gradients } = this;
    const before = step * hiddenCount;
    const gates = step * GATES * hiddenCount;
    const outputWeights = weights.length - hiddenCount - 1;
    gradients[weights.length - 1]! += outputGradient;
    // Each gate's activation gives way to the gradient before its squashing: it isn't read again.
    for (let unit = 0; unit < hiddenCount; unit++) {
      const input = this.#gates[gates + unit]!;
      const forget = this.#gates[gates + hiddenCount + unit]!;
      const show = this.#gates[gates + 2 * hiddenCount + unit]!;
      const candidate = this.#gates[gates + 3 * hiddenCount + unit]!;
      const cellTanh = this.#cellTanhs[before + unit]!;
      gradients[outputWeights + unit]! += outputGradient * this.#hidden[before + hiddenCount + unit]!;
      const byHidden = this.#hiddenGradient[unit]! + outputGradient * weights[outputWeights + unit]!;
      const byCell = this.#cellGradient[unit]! + byHidden * show * (1 - cellTanh * cellTanh);
      this.#gates[gates + unit] = byCell * candidate * input * (1 - input);
      this.#gates[gates + hiddenCount + unit] = byCell * this.#cells[before + unit]! * forget * (1 - forget);
      this.#gates[gates + 2 * hiddenCount + unit] = byHidden * cellTanh * show * (1 - show);
      this.#gates[gates + 3 * hiddenCount + unit] = byCell * input * (1 - candidate * candidate);
      this.#cellGradient[unit] = byCell * forget;
    }
    this.#backwardGates(step);
  }

  #backwardGates(step: number): void {
    const hiddenCount = this.#hiddenCount;
    const rowSize = this.#rowSize;
    const row = step * rowSize;
    const { weights, gradients, inputCount } = this;
    const rows = this.#rows;
    const hiddenGradient = this.#hiddenGradient.fill(0);
    for (let gate = 0; gate < GATES * hiddenCount; gate++) {
      const gradient = this.#gates[step * GATES * hiddenCount + gate]!;
      const start = gate * rowSize;
      for (let i = 0; i < rowSize; i++) {
        gradients[start + i]! += gradient * rows[row + i]!;
      }
      for (let unit = 0; unit < hiddenCount; unit++) {
        hiddenGradient[unit]! += gradient * weights[start + inputCount + unit]!;
      }
    }
  }

  readState(): Float64Array {
    const last = this.#steps * this.#hiddenCount;
    const state = new Float64Array(2 * this.#hiddenCount);
    state.set(this.#hidden.subarray(last, last + this.#hiddenCount));
    state.set(this.#cells.subarray(last, last + this.#hiddenCount), this.#hiddenCount);
    return state;
  }

  writeState(state: Float64Array): void {
    this.#hidden.set(state.subarray(0, this.#hiddenCount));
    this.#cells.set(state.subarray(this.#hiddenCount));
    this.#steps = 0;
  }

  #startChunk(): void {
    this.writeState(this.readState());
  }
}
