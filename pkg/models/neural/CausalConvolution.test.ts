import { describe, expect, test } from 'bun:test';
import { seededRandom } from '../../series/seededRandom';
import { CausalConvolution } from './CausalConvolution';

/** One channel that adds a value, twice the one two steps before, and a half. */
const convolution = new CausalConvolution({ channelCount: 1, kernelSteps: 2, dilationSteps: 2 }, 1);
const weights = Float64Array.of(99, 1, 2, 0.5);

describe('CausalConvolution', () => {
  test('counts its weights and how far it reads back', () => {
    expect(convolution.weightCount).toBe(3);
    expect(convolution.reachSteps).toBe(2);
    const wide = new CausalConvolution({ channelCount: 8, kernelSteps: 3, dilationSteps: 4 }, 0);
    expect(wide.weightCount).toBe(8 * (8 * 3 + 1));
    expect(wide.reachSteps).toBe(8);
  });

  test.each([
    ['adds up what it reads', [1, 0, 3], 5.5],
    ['skips what lies between', [1, 100, 3], 5.5],
    ['never goes below zero', [-4, 0, 3], 0],
  ])('%s', (_, values, expected) => {
    const output = new Float64Array(3);

    convolution.forward(weights, Float64Array.from(values), output, 2);

    expect([...output]).toEqual([0, 0, expected]);
  });

  function gradientsOf(values: number[], firstStep: number) {
    const input = Float64Array.from(values);
    const output = new Float64Array(3);
    convolution.forward(weights, input, output, 2);
    const gradients = new Float64Array(4);
    const inputGradient = new Float64Array(3);
    const outputGradient = Float64Array.of(0, 0, 10);
    convolution.backward({ weights, gradients, input, output, inputGradient, outputGradient }, 2, firstStep);
    return { gradients: [...gradients], inputGradient: [...inputGradient] };
  }

  test('hands a gradient back to its weights and to what it read', () => {
    expect(gradientsOf([1, 0, 3], 0)).toEqual({ gradients: [0, 30, 10, 10], inputGradient: [20, 0, 10] });
  });

  test('hands nothing to columns that are given', () => {
    expect(gradientsOf([1, 0, 3], 1)).toEqual({ gradients: [0, 30, 10, 10], inputGradient: [0, 0, 10] });
  });

  test('hands nothing back where it gave zero', () => {
    expect(gradientsOf([-4, 0, 3], 0)).toEqual({ gradients: [0, 0, 0, 0], inputGradient: [0, 0, 0] });
  });

  test('starts with biases of zero and weights that keep a signal’s size', () => {
    const wide = new CausalConvolution({ channelCount: 8, kernelSteps: 3, dilationSteps: 1 }, 5);
    const initial = new Float64Array(5 + wide.weightCount + 5);

    wide.initialise(initial, seededRandom(1));

    const own = initial.subarray(5, 5 + wide.weightCount);
    expect(own.filter((weight) => weight === 0)).toHaveLength(8);
    expect(own.reduce((sum, weight) => sum + weight * weight, 0) / (8 * 24)).toBeCloseTo(2 / 24, 1);
    expect(initial.filter((weight) => weight !== 0)).toHaveLength(8 * 24);
  });
});
