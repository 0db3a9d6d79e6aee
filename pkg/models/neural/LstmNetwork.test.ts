import { describe, expect, test } from 'bun:test';
import { seededRandom } from '../../series/seededRandom';
import { gradientErrors } from './fixtures/gradientErrors';
import { randomInputs } from './fixtures/randomInputs';
import { LstmNetwork } from './LstmNetwork';

const INPUTS = 3;
const HIDDEN = 4;
const CHUNK = 10;
const ROW = INPUTS + HIDDEN + 1;
const OUTPUT_WEIGHTS = 4 * HIDDEN * ROW;

function makeNetwork(seed: number): LstmNetwork {
  const random = seededRandom(seed);
  const network = new LstmNetwork({ inputCount: INPUTS, hiddenCount: HIDDEN, chunkSteps: CHUNK }, random);
  // The output's weights start at zero, where nothing would flow back.
  for (let i = OUTPUT_WEIGHTS; i < network.weights.length; i++) {
    network.weights[i] = 2 * random() - 1;
  }
  return network;
}

/** The equations as the paper has them, a unit at a time. */
function runPlainly(weights: Float64Array, inputs: readonly Float64Array[]): number[] {
  const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
  let hidden = [0, 0, 0, 0];
  let cells = [0, 0, 0, 0];
  return inputs.map((input) => {
    const row = [...input, ...hidden, 1];
    const gate = (index: number, unit: number) =>
      row.reduce((sum, value, i) => sum + value * weights[(index * HIDDEN + unit) * ROW + i]!, 0);
    cells = cells.map(
      (cell, unit) => sigmoid(gate(1, unit)) * cell + sigmoid(gate(0, unit)) * Math.tanh(gate(3, unit))
    );
    hidden = cells.map((cell, unit) => sigmoid(gate(2, unit)) * Math.tanh(cell));
    return hidden.reduce((sum, value, unit) => sum + value * weights[OUTPUT_WEIGHTS + unit]!, weights.at(-1)!);
  });
}

describe('LstmNetwork', () => {
  test('gives what the paper’s equations give, chunk after chunk', () => {
    const network = makeNetwork(1);
    const inputs = randomInputs(seededRandom(2), 3 * CHUNK + 4, INPUTS);

    const outputs = inputs.map((input) => network.step(input));

    runPlainly(network.weights, inputs).forEach((expected, i) => expect(outputs[i]).toBeCloseTo(expected, 12));
  });

  test('starts with no output at all, so that what it corrects stays as it is', () => {
    const shape = { inputCount: INPUTS, hiddenCount: HIDDEN, chunkSteps: CHUNK };
    const network = new LstmNetwork(shape, seededRandom(3));

    expect(randomInputs(seededRandom(4), 5, INPUTS).map((input) => network.step(input))).toEqual([0, 0, 0, 0, 0]);
  });

  describe.each([1, 2, 3])('gradients with seed %d', (seed) => {
    const random = seededRandom(10 + seed);
    const errors = gradientErrors(makeNetwork(seed), {
      before: randomInputs(random, CHUNK + 3, INPUTS),
      inputs: randomInputs(random, CHUNK, INPUTS),
      targets: Float64Array.from({ length: CHUNK }, () => 2 * random() - 1),
    });
    const columns = (gate: number, from: number, to: number) =>
      Array.from({ length: HIDDEN }, (_, unit) => (gate * HIDDEN + unit) * ROW).flatMap((start) => [
        ...errors.subarray(start + from, start + to),
      ]);

    test.each([
      ['input gate', 0],
      ['forget gate', 1],
      ['output gate', 2],
      ['candidate', 3],
    ])('of the %s are the central differences', (_, gate) => {
      expect(Math.max(...columns(gate, 0, INPUTS))).toBeLessThan(1e-6);
      expect(Math.max(...columns(gate, INPUTS, INPUTS + HIDDEN))).toBeLessThan(1e-6);
      expect(Math.max(...columns(gate, ROW - 1, ROW))).toBeLessThan(1e-6);
    });

    test('of the output are the central differences', () => {
      expect(Math.max(...errors.subarray(OUTPUT_WEIGHTS))).toBeLessThan(1e-6);
      expect(errors).toHaveLength(OUTPUT_WEIGHTS + HIDDEN + 1);
    });
  });

  test('adds to the gradients that are there', () => {
    const network = makeNetwork(5);
    const inputs = randomInputs(seededRandom(6), CHUNK, INPUTS);
    const pass = () => {
      network.writeState(network.readState().fill(0));
      inputs.forEach((input) => network.step(input));
      network.backward(new Float64Array(CHUNK).fill(0.5));
      return network.gradients.slice();
    };

    const once = pass();

    pass().forEach((gradient, i) => expect(gradient).toBeCloseTo(2 * once[i]!, 12));
  });

  test('goes back over fewer steps than a chunk has', () => {
    const random = seededRandom(8);
    const errors = gradientErrors(makeNetwork(7), {
      before: [],
      inputs: randomInputs(random, 3, INPUTS),
      targets: Float64Array.of(0.1, -0.2, 0.3),
    });

    expect(Math.max(...errors)).toBeLessThan(1e-6);
  });

  test('goes on from a state as if it had never been away', () => {
    const network = makeNetwork(9);
    const [first, second] = [randomInputs(seededRandom(1), 13, INPUTS), randomInputs(seededRandom(2), 8, INPUTS)];
    first.forEach((input) => network.step(input));
    const state = network.readState();
    const expected = second.map((input) => network.step(input));

    const other = makeNetwork(9);
    other.writeState(state);

    expect(second.map((input) => other.step(input))).toEqual(expected);
  });
});
