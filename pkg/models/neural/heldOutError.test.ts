import { describe, expect, test } from 'bun:test';
import { dailySeries } from './fixtures/dailySeries';
import { spyReader } from './fixtures/spyReader';
import { heldOutError } from './heldOutError';

const IS_UNKNOWN = 8;

describe('heldOutError', () => {
  test('is the mean absolute error of what the network adds, where the linear part is right', () => {
    const { reader, series, baseline } = spyReader(dailySeries(400, 0), [24], 5);

    expect(heldOutError(reader, series, 376)).toBeCloseTo(5 * baseline.errorScale, 9);
  });

  test('starts twice in each block and looks as far as two blocks ahead', () => {
    const { reader, series, network } = spyReader(dailySeries(400, 0.2), [24]);

    heldOutError(reader, series, 304);

    // Origins 304, 316, … 376: 48, 48, 48, 48, 48, 36 and 24 steps.
    const unknown = network.inputs.filter((inputs) => inputs[IS_UNKNOWN] === 1);
    expect(unknown).toHaveLength(5 * 48 + 36 + 24);
  });

  test('leaves the values as they are, and gives the same again', () => {
    const values = dailySeries(400, 0.2);
    const { reader, series } = spyReader(values, [24], 1);

    const error = heldOutError(reader, series, 304);

    expect(heldOutError(reader, series, 304)).toBe(error);
    expect(values).toEqual(dailySeries(400, 0.2));
  });

  test('tells of weights that are no numbers', () => {
    const { reader, series } = spyReader(dailySeries(400, 0.2), [24], Number.NaN);

    expect(heldOutError(reader, series, 304)).toBeNaN();
  });
});
