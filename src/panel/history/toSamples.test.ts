import { FieldType, toDataFrame } from '@grafana/data';
import { listSeries } from './listSeries';
import { toSamples } from './toSamples';

describe('toSamples', () => {
  test('copies times and values, and takes what is no number as missing', () => {
    const frame = toDataFrame({
      fields: [
        { name: 'Time', type: FieldType.time, values: [10, 20, 30, 40] },
        { name: 'cpu', type: FieldType.number, values: [1.5, null, '3', Infinity], labels: { host: 'a' } },
      ],
    });
    const [series] = listSeries([frame]);

    expect(series && toSamples(series, 'CPU')).toEqual({
      name: 'CPU',
      labels: { host: 'a' },
      timesMs: Float64Array.of(10, 20, 30, 40),
      values: Float64Array.of(1.5, Number.NaN, Number.NaN, Infinity),
    });
  });
});
