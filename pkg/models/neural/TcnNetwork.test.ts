import { describe, expect, test } from 'bun:test';
import { seededRandom } from '../../series/seededRandom';
import { gradientErrors } from './fixtures/gradientErrors';
import { randomInputs } from './fixtures/randomInputs';
import { TcnNetwork } from './TcnNetwork';

const shape = { inputCount: 3, channelCount: 4, kernelSteps: 3, blockCount: 3, chunkSteps: 12 };
const STEM_WEIGHTS = 4 * (3 + 1);
const CONVOLUTION_WEIGHTS = 4 * (4 * 3 + 1);
const OUTPUT_WEIGHTS = STEM_WEIGHTS + 6 * CONVOLUTION_WEIGHTS;

/** Two convolutions of three steps a block, dilated by 1, 2 and 4. */
const REACH_STEPS = 2 * 2 * (1 + 2 + 4);

function makeNetwork(seed: number): TcnNetwork {
  const random = seededRandom(seed);
  const network = new TcnNetwork(shape, random);
  // What starts at zero gets a weight, so that gradients flow everywhere.
  network.weights.forEach((weight, i) => {
    network.weights[i] = weight === 0 ? 0.5 * random() : weight;
  });
  return network;
}

/** Layer by layer over whole sequences, from zeros before the first step. */
function runPlainly(weights: Float64Array, inputs: readonly Float64Array[]): number[] {
  const relu = (x: number) => Math.max(0, x);
  let start = STEM_WEIGHTS;
  const convolve = (columns: number[][], dilation: number): number[][] => {
    const at = start;
    start += CONVOLUTION_WEIGHTS;
    return columns.map((_, step) =>
      Array.from({ length: 4 }, (_, out) => {
        let sum = weights[at + out * 13 + 12]!;
        for (let tap = 0; tap < 3; tap++) {
          const column = columns[step - tap * dilation] ?? [0, 0, 0, 0];
          column.forEach((value, channel) => (sum += weights[at + out * 13 + tap * 4 + channel]! * value));
        }
        return relu(sum);
      })
    );
  };
  let columns = inputs.map((input) =>
    Array.from({ length: 4 }, (_, channel) =>
      input.reduce((sum, value, i) => sum + weights[channel * 4 + i]! * value, weights[channel * 4 + 3]!)
    )
  );
  for (const dilation of [1, 2, 4]) {
    const branch = convolve(convolve(columns, dilation), dilation);
    columns = columns.map((column, step) => column.map((value, channel) => relu(value + branch[step]![channel]!)));
  }
  return columns.map((column) =>
    column.reduce((sum, value, channel) => sum + weights[OUTPUT_WEIGHTS + channel]! * value, weights.at(-1)!)
  );
}

describe('TcnNetwork', () => {
  test('gives what its layers give one after the other, chunk after chunk', () => {
    const network = makeNetwork(1);
    const inputs = randomInputs(seededRandom(2), 40, 3);

    const outputs = inputs.map((input) => network.step(input));

    // Before the first step everything is zero, columns between the layers too.
    const expected = runPlainly(network.weights, inputs);
    expected.forEach((value, i) => expect(outputs[i]).toBeCloseTo(value, 10));
  });

  test('starts with no output at all, so that what it corrects stays as it is', () => {
    const network = new TcnNetwork(shape, seededRandom(3));

    expect(randomInputs(seededRandom(4), 3, 3).map((input) => network.step(input))).toEqual([0, 0, 0]);
  });

  describe.each([1, 2, 3])('gradients with seed %d', (seed) => {
    const random = seededRandom(20 + seed);
    const errors = gradientErrors(makeNetwork(seed), {
      before: randomInputs(random, 17, 3),
      inputs: randomInputs(random, shape.chunkSteps, 3),
      targets: Float64Array.from({ length: shape.chunkSteps }, () => 2 * random() - 1),
    });
    const group = (index: number) => {
      const start = STEM_WEIGHTS + index * CONVOLUTION_WEIGHTS;
      return errors.subarray(start, start + CONVOLUTION_WEIGHTS);
    };

    test('of the layer that makes channels are the central differences', () => {
      expect(Math.max(...errors.subarray(0, STEM_WEIGHTS))).toBeLessThan(1e-6);
    });

    test.each([0, 1, 2, 3, 4, 5])('of convolution %d are the central differences', (index) => {
      expect(Math.max(...group(index))).toBeLessThan(1e-6);
    });

    test('of the output are the central differences', () => {
      expect(Math.max(...errors.subarray(OUTPUT_WEIGHTS))).toBeLessThan(1e-6);
      expect(errors).toHaveLength(OUTPUT_WEIGHTS + 4 + 1);
    });
  });

  test('never looks ahead, and forgets what lies further back than its reach', () => {
    const inputs = randomInputs(seededRandom(5), 60, 3);
    const outputsWith = (changed: number) => {
      const network = makeNetwork(6);
      return inputs.map((input, i) => network.step(i === changed ? input.map((value) => value + 1) : input));
    };

    const plain = outputsWith(-1);
    const changed = outputsWith(20);

    expect(changed.slice(0, 20)).toEqual(plain.slice(0, 20));
    expect(changed[20]).not.toBe(plain[20]);
    expect(changed.slice(20 + REACH_STEPS + 1)).toEqual(plain.slice(20 + REACH_STEPS + 1));
  });

  test('goes on from a state as if it had never been away', () => {
    const network = makeNetwork(9);
    const [first, second] = [randomInputs(seededRandom(1), 31, 3), randomInputs(seededRandom(2), 20, 3)];
    first.forEach((input) => network.step(input));
    const state = network.readState();
    const expected = second.map((input) => network.step(input));

    const other = makeNetwork(9);
    other.writeState(state);

    expect(second.map((input) => other.step(input))).toEqual(expected);
  });
});
