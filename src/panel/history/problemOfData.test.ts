import { type DataFrame, FieldType, LoadingState, type PanelData, dateTime, toDataFrame } from '@grafana/data';
import { makeRequest } from '../testing/makeRequest';
import { problemOfData } from './problemOfData';

const range = { from: dateTime(0), to: dateTime(1), raw: { from: dateTime(0), to: dateTime(1) } };

const dataOf = (series: DataFrame[], changes: Partial<PanelData> = {}): PanelData => ({
  state: LoadingState.Done,
  series,
  timeRange: range,
  ...changes,
});

const time = { name: 'Time', type: FieldType.time, values: [1] };

describe('problemOfData', () => {
  test.each([
    ['no frames', [], 'EmptyResultError'],
    ['frames without rows', [toDataFrame({ fields: [] })], 'EmptyResultError'],
    [
      'a table without times',
      [toDataFrame({ name: 'up', fields: [{ name: 'v', type: FieldType.number, values: [1] }] })],
      'NoTimeFieldError',
    ],
    [
      'log lines',
      [toDataFrame({ fields: [time, { name: 'Line', type: FieldType.string, values: ['a'] }] })],
      'TextValuesError',
    ],
    ['times alone', [toDataFrame({ name: 'up', fields: [time] })], 'NoNumberFieldError'],
  ])('names %s', (_what, frames, name) => {
    expect(problemOfData(dataOf(frames)).name).toBe(name);
  });

  test('tells a time range after now from one without data', () => {
    const request = makeRequest(-1_000);

    expect(problemOfData(dataOf([], { request })).name).toBe('FutureRangeError');
  });

  test.each(['bad_data: parse error', 'bad_data: parse error. \n'])('passes on why the query failed: %j', (message) => {
    const problem = problemOfData(dataOf([], { errors: [{ message }] }));

    expect(problem.message).toBe('The panel’s query failed: bad_data: parse error.');
  });
});
