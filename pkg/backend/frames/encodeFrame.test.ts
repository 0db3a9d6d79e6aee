import { describe, expect, test } from 'bun:test';
import { DataType, TimeUnit, tableFromIPC } from 'apache-arrow';
import fc from 'fast-check';
import type { Frame } from '../../series/Frame';
import { decodeFrame } from './decodeFrame';
import { encodeFrame } from './encodeFrame';

const START_MS = Date.UTC(2026, 4, 12);

const frames: ReadonlyArray<{ name: string; frame: Frame }> = [
  {
    name: 'a forecast with labels, options, meta and a gap',
    frame: {
      name: 'cpu:predicted',
      refId: 'A',
      meta: { type: 'timeseries-multi', typeVersion: [0, 1], notices: [{ severity: 'info', text: '3 gaps filled' }] },
      fields: [
        { name: 'Time', type: 'time', values: Float64Array.of(START_MS, START_MS + 60_000, START_MS + 120_000) },
        {
          name: 'cpu:predicted',
          type: 'number',
          labels: { ml_forecast: 'yhat', host: 'a "quoted" ü' },
          config: { unit: 'percent' },
          values: Float64Array.of(1.5, Number.NaN, -0),
        },
      ],
    },
  },
  {
    name: 'text with nulls',
    frame: { fields: [{ name: 'model', type: 'string', values: ['theta', null, ''] }] },
  },
  {
    name: 'a table with a time that is not known',
    frame: { fields: [{ name: 'end', type: 'time', values: Float64Array.of(START_MS, Number.NaN) }] },
  },
  {
    name: 'fields without rows',
    frame: {
      refId: 'B',
      fields: [
        { name: 'Time', type: 'time', values: new Float64Array(0) },
        { name: 'Value', type: 'number', values: new Float64Array(0) },
        { name: 'Text', type: 'string', values: [] },
      ],
    },
  },
  { name: 'no fields at all', frame: { refId: 'C', fields: [] } },
  {
    name: 'infinities and times before 1970',
    frame: {
      fields: [
        { name: 'Time', type: 'time', values: Float64Array.of(-86_400_000, 0) },
        { name: 'Value', type: 'number', values: Float64Array.of(Infinity, -Infinity) },
      ],
    },
  },
];

/** bun's toEqual holds NaN in a typed array unequal to itself, in a plain array equal. */
function comparable(frame: Frame): unknown {
  return { ...frame, fields: frame.fields.map((field) => ({ ...field, values: [...field.values] })) };
}

describe('encodeFrame', () => {
  test.each([...frames])('survives the round trip: $name', ({ frame }) => {
    expect(comparable(decodeFrame(encodeFrame(frame)))).toEqual(comparable(frame));
  });

  test('writes cells that are neither time, number nor text as JSON', () => {
    const frame: Frame = { fields: [{ name: 'labels', type: 'other', values: [{ app: 'web' }, null] }] };

    expect(decodeFrame(encodeFrame(frame)).fields[0]?.values).toEqual(['{"app":"web"}', null]);
  });

  test('writes an Arrow file with a nanosecond time that cannot be null and a number that can', () => {
    const file = encodeFrame(frames[0]!.frame);

    const magic = new TextDecoder().decode(file.subarray(0, 6));
    const [time, value] = tableFromIPC(file).schema.fields;

    expect(magic).toBe('ARROW1');
    expect(time?.nullable).toBe(false);
    expect(DataType.isTimestamp(time?.type) && time.type.unit).toBe(TimeUnit.NANOSECOND);
    expect(time?.metadata.get('tstype')).toBe('time');
    expect(value?.nullable).toBe(true);
    expect(DataType.isFloat(value?.type) && value.type.precision).toBe(2);
    expect(value?.metadata.get('tstype')).toBe('number');
  });

  test('stores NaN as null', () => {
    const values = tableFromIPC(encodeFrame(frames[0]!.frame)).getChildAt(1);

    expect(values?.nullCount).toBe(1);
    expect(values?.get(1)).toBeNull();
  });

  test('refuses fields of different lengths', () => {
    const uneven: Frame = {
      name: 'uneven',
      fields: [
        { name: 'Time', type: 'time', values: new Float64Array(2) },
        { name: 'Value', type: 'number', values: new Float64Array(3) },
      ],
    };

    expect(() => encodeFrame(uneven)).toThrow('The fields of frame "uneven" differ in length.');
  });

  test('survives the round trip for any times and values', () => {
    const rows = fc.array(fc.record({ timeMs: fc.integer({ min: 0, max: 4_102_444_800_000 }), value: fc.double() }), {
      maxLength: 50,
    });
    const labels = fc.dictionary(fc.string(), fc.string(), { noNullPrototype: true });

    fc.assert(
      fc.property(rows, labels, fc.string({ minLength: 1 }), (points, someLabels, name) => {
        const frame: Frame = {
          name,
          fields: [
            { name: 'Time', type: 'time', values: Float64Array.from(points, ({ timeMs }) => timeMs) },
            { name, type: 'number', labels: someLabels, values: Float64Array.from(points, ({ value }) => value) },
          ],
        };
        expect(comparable(decodeFrame(encodeFrame(frame)))).toEqual(comparable(frame));
      })
    );
  });
});
