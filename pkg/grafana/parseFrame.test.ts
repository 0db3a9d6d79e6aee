import { describe, expect, test } from 'bun:test';
import { plainFrame } from '../query/fixtures/plainFrame';
import { parseFrame } from './parseFrame';

const field = (type: string, extra: object = {}) => ({ name: type, type, ...extra });

describe('parseFrame', () => {
  test('reads every kind of field, and leaves out what it has no use for', () => {
    const json = {
      schema: {
        name: 'cpu',
        meta: { notices: [{ severity: 'warning', text: 'Partial.' }], custom: {} },
        fields: [
          field('time'),
          field('number', { labels: null, config: {} }),
          field('boolean'),
          field('string'),
          field('other'),
          field('enum'),
        ],
      },
      data: {
        values: [
          [1, 2, 3, 4],
          [1, null, null, null],
          [true, false, null, true],
          ['a', null, 'b', 'c'],
          [{ a: 'b' }, null, {}, {}],
          [0, 0, 1, 1],
        ],
        entities: [null, { NaN: [1], Inf: [2], NegInf: [3] }, null, null, null, null],
        nanos: [[0, 0, 5, 0], null, null, null, null, null],
      },
    };

    expect(plainFrame(parseFrame(json))).toEqual({
      name: 'cpu',
      meta: { notices: [{ severity: 'warning', text: 'Partial.' }] },
      fields: [
        { name: 'time', type: 'time', values: [1, 2, 3, 4] },
        { name: 'number', type: 'number', config: {}, values: [1, NaN, Infinity, -Infinity] },
        { name: 'boolean', type: 'number', values: [1, 0, NaN, 1] },
        { name: 'string', type: 'string', values: ['a', null, 'b', 'c'] },
        { name: 'other', type: 'other', values: [{ a: 'b' }, null, {}, {}] },
      ],
    });
  });

  test.each([
    { mark: 'its type', meta: { type: 'log-lines', typeVersion: [0, 0] } },
    { mark: 'the visualisation asked for', meta: { preferredVisualisationType: 'logs' } },
    { mark: "Loki's own", meta: { custom: { frameType: 'LabeledTimeValues' } } },
  ])('knows log lines by $mark', ({ meta }) => {
    expect(parseFrame({ schema: { meta, fields: [] }, data: { values: [] } }).meta).toEqual({ type: 'log-lines' });
  });

  test.each([
    { name: 'no schema', json: { data: { values: [] } } },
    { name: 'values that are no list', json: { schema: { fields: [field('time')] }, data: { values: ['abc'] } } },
    {
      name: 'fields of different lengths',
      json: { schema: { fields: [field('time'), field('number')] }, data: { values: [[1, 2], [1]] } },
    },
    { name: 'text', json: 'frame' },
  ])('refuses $name', ({ json }) => {
    expect(() => parseFrame(json)).toThrow(expect.objectContaining({ name: 'MalformedFrameError' }));
  });
});
