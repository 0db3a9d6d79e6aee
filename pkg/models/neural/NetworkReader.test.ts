import { describe, expect, test } from 'bun:test';
import { dailySeries } from './fixtures/dailySeries';
import { spyReader } from './fixtures/spyReader';
import { NetworkReader } from './NetworkReader';

const values = dailySeries(400, 0.3);

/** Where the inputs besides features lie, with one season. */
const ERROR = 7;
const IS_UNKNOWN = 8;
const SHARE = 9;

describe('NetworkReader', () => {
  test.each([
    ['no season', []],
    ['one season', [24]],
    ['two seasons', [24, 96]],
  ])('gives the network as many inputs as it counts (%s)', (_, seasonSteps) => {
    const { reader, network, series } = spyReader(values, seasonSteps);

    reader.observe({ values, target: 390, lead: 1, levels: series.levels[389]! }, 390);
    reader.forecast({ values, target: 391, lead: 1, levels: series.levels[390]! }, 391);

    expect(network.inputs.map((inputs) => inputs.length)).toEqual(
      new Array(2).fill(NetworkReader.countInputs(series.layout))
    );
    expect(network.inputs.flat().every((input) => Math.abs(input) <= 4)).toBe(true);
  });

  test('tells the network the error of a known value and nothing of an unknown one', () => {
    const { reader, network, series, baseline } = spyReader(values, [24]);
    const levels = series.levels[389]!;
    const linear = reader.forecast({ values, target: 390, lead: 1, levels }, 390);

    reader.observe({ values, target: 390, lead: 1, levels }, 390);

    const [unknown, known] = network.inputs;
    expect(known![ERROR]).toBeCloseTo((values[390]! - linear) / baseline.errorScale, 9);
    expect([known![IS_UNKNOWN], known![SHARE]]).toEqual([0, 0]);
    expect([unknown![ERROR], unknown![IS_UNKNOWN]]).toEqual([0, 1]);
    expect(unknown![SHARE]).toBeCloseTo(1 / 24, 12);
  });

  test('tells the network where in the cycle it is, and that the block is over', () => {
    const { reader, network, series } = spyReader(values, [24]);
    const levels = series.levels[300]!;

    reader.forecast({ values, target: 330, lead: 30, levels }, 6);

    const inputs = network.inputs[0]!;
    expect(inputs[SHARE]).toBe(1);
    expect(inputs.slice(-2)[0]).toBeCloseTo(1, 12);
    expect(inputs.slice(-2)[1]).toBeCloseTo(0, 12);
  });

  test('corrects the linear part by the network’s output, in its error’s scale', () => {
    const plain = spyReader(values, [24]);
    const corrected = spyReader(values, [24], 2);
    const target = { values, target: 390, lead: 1, levels: plain.series.levels[389]! };

    const difference = corrected.reader.forecast(target, 390) - plain.reader.forecast(target, 390);

    expect(difference).toBeCloseTo(2 * plain.baseline.errorScale, 12);
  });

  test('holds a spike at the edge of what a network may read', () => {
    const { reader, network, series } = spyReader(values, [24]);
    const spiky = values.slice();
    spiky[390] = 1e6;

    reader.observe({ values: spiky, target: 390, lead: 1, levels: series.levels[389]! }, 390);

    expect(network.inputs[0]![ERROR]).toBe(4);
  });
});
