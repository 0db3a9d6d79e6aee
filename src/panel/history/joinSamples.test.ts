import { joinSamples } from './joinSamples';

const chunk = (timesMs: number[]) => ({
  name: 'cpu',
  labels: {},
  timesMs: Float64Array.from(timesMs),
  values: Float64Array.from(timesMs, (timeMs) => timeMs * 2),
});

describe('joinSamples', () => {
  test('puts chunks one after the other', () => {
    expect(joinSamples([chunk([1, 2]), chunk([]), chunk([3])])).toEqual(chunk([1, 2, 3]));
  });

  test('copies nothing where there is one chunk', () => {
    const only = chunk([1, 2]);

    expect(joinSamples([only])).toBe(only);
  });
});
