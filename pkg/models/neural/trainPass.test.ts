import { describe, expect, test } from 'bun:test';
import { Adam } from './Adam';
import { dailySeries } from './fixtures/dailySeries';
import { spyReader } from './fixtures/spyReader';
import { trainPass } from './trainPass';

const values = dailySeries(400, 0.3);
const IS_UNKNOWN = 8;

/** Past a week of days, which is looked back at. */
const START = 170;

function pass(end: number, output = 0) {
  const { reader, network, series, baseline } = spyReader(values, [24], output);
  const options = { start: START, end, rate: 0.01, errorScale: baseline.errorScale };
  const isSound = trainPass(reader, series, new Adam(1), options);
  return { network, isSound };
}

describe('trainPass', () => {
  test('reads a block, forecasts the next, and goes on from the values as they were', () => {
    const { network } = pass(START + 3 * 24);

    const unknown = network.inputs.map((inputs) => inputs[IS_UNKNOWN]);
    const block = (flag: number) => new Array(24).fill(flag);
    expect(unknown).toEqual([...block(0), ...block(1), ...block(0), ...block(1)]);
    // What it forecast has left nothing behind: two blocks were read.
    expect(network.readState()[0]).toBe(48);
  });

  test('learns from the forecast steps alone', () => {
    const { network } = pass(START + 2 * 24);

    const gradients = network.outputGradients[0]!;
    expect(gradients).toHaveLength(48);
    expect(gradients.slice(0, 24).every((gradient) => gradient === 0)).toBe(true);
    expect(gradients.slice(24).every((gradient) => gradient !== 0 && Math.abs(gradient) <= 1.5 / 24)).toBe(true);
  });

  test('takes half a block at the end, and leaves less', () => {
    expect(pass(START + 24 + 12).network.outputGradients[0]).toHaveLength(36);
    expect(pass(START + 24 + 11).network.outputGradients).toHaveLength(0);
  });

  test('moves the weights against the error', () => {
    expect(pass(400, 3).network.weights[0]).toBeLessThan(3);
    expect(pass(400, -3).network.weights[0]).toBeGreaterThan(-3);
  });

  test('says that weights are spoilt', () => {
    expect(pass(400, 1).isSound).toBe(true);
    expect(pass(400, Number.NaN).isSound).toBe(false);
  });
});
