import { describe, expect, test } from 'bun:test';
import { NoNumberFieldError } from './errors/NoNumberFieldError';
import { NoTimeFieldError } from './errors/NoTimeFieldError';
import { TextValuesError } from './errors/TextValuesError';
import { TooManySeriesError } from './errors/TooManySeriesError';
import type { Frame, FrameField } from './Frame';
import { framesToSamples } from './framesToSamples';

const time = (...values: number[]): FrameField => ({ name: 'Time', type: 'time', values: Float64Array.from(values) });
const numbers = (name: string, values: number[], labels?: Record<string, string>): FrameField => ({
  name,
  type: 'number',
  values: Float64Array.from(values),
  ...(labels && { labels }),
});
const texts = (name: string, ...values: Array<string | null>): FrameField => ({ name, type: 'string', values });

describe('framesToSamples', () => {
  test('takes one series from each frame of a multi result', () => {
    const frames: Frame[] = ['a', 'b'].map((instance) => ({
      name: 'up',
      fields: [time(1, 2), numbers('Value', [3, 4], { instance })],
    }));

    expect(framesToSamples(frames)).toEqual([
      { name: 'up', labels: { instance: 'a' }, timesMs: Float64Array.of(1, 2), values: Float64Array.of(3, 4) },
      { name: 'up', labels: { instance: 'b' }, timesMs: Float64Array.of(1, 2), values: Float64Array.of(3, 4) },
    ]);
  });

  test('takes one series from each number field of a wide frame', () => {
    const samples = framesToSamples([{ fields: [numbers('user', [1, 2]), time(10, 20), numbers('system', [3, 4])] }]);

    expect(samples.map(({ name, timesMs, values }) => [name, [...timesMs], [...values]])).toEqual([
      ['user', [10, 20], [1, 2]],
      ['system', [10, 20], [3, 4]],
    ]);
  });

  test('parts a long frame by its texts', () => {
    const samples = framesToSamples([
      { fields: [time(1, 1, 2, 2), texts('host', 'a', 'b', 'a', 'b'), numbers('load', [5, 6, 7, 8])] },
    ]);

    expect(samples.map(({ labels, timesMs, values }) => [labels, [...timesMs], [...values]])).toEqual([
      [{ host: 'a' }, [1, 2], [5, 7]],
      [{ host: 'b' }, [1, 2], [6, 8]],
    ]);
  });

  test('gives nothing for an empty result', () => {
    expect(framesToSamples([])).toEqual([]);
    expect(framesToSamples([{ fields: [] }, { fields: [time(), numbers('Value', [])] }])).toEqual([]);
  });

  test.each([
    ['no times', { fields: [numbers('Value', [1])] }, NoTimeFieldError],
    ['times only', { name: 'events', fields: [time(1)] }, NoNumberFieldError],
    ['text where numbers should be', { fields: [time(1, 2), texts('Line', null, 'GET /')] }, TextValuesError],
  ])('refuses %s', (_, frame, error) => {
    expect(() => framesToSamples([frame])).toThrow(error);
  });

  test('shows an example of the text it refuses', () => {
    expect(() => framesToSamples([{ fields: [time(1, 2), texts('Line', null, 'GET /')] }])).toThrow('such as "GET /"');
  });

  test('refuses more series than a query may have', () => {
    const frame = { fields: [time(1), ...Array.from({ length: 1_001 }, (_, i) => numbers(`n${i}`, [i]))] };

    expect(() => framesToSamples([frame])).toThrow(TooManySeriesError);
  });
});
