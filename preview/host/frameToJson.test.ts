import { describe, expect, test } from 'bun:test';
import { frameToJson } from './frameToJson';

describe('frameToJson', () => {
  test('writes columns with null for NaN, and says where infinities are', () => {
    const json = frameToJson({
      name: 'cpu',
      refId: 'A',
      fields: [
        { name: 'Time', type: 'time', values: Float64Array.of(0, 1_000, 2_000) },
        { name: 'Value', type: 'number', labels: { host: 'a' }, values: Float64Array.of(1, NaN, -Infinity) },
        { name: 'Model', type: 'string', values: ['theta', null, ''] },
      ],
    });

    expect(json).toEqual({
      schema: {
        name: 'cpu',
        refId: 'A',
        fields: [
          { name: 'Time', type: 'time', typeInfo: { frame: 'time.Time', nullable: false } },
          { name: 'Value', type: 'number', typeInfo: { frame: 'float64', nullable: true }, labels: { host: 'a' } },
          { name: 'Model', type: 'string', typeInfo: { frame: 'string', nullable: true } },
        ],
      },
      data: {
        values: [
          [0, 1_000, 2_000],
          [1, null, null],
          ['theta', null, ''],
        ],
        entities: [null, { NegInf: [2] }, null],
      },
    });
  });
});
