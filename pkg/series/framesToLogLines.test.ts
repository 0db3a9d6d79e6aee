import { describe, expect, test } from 'bun:test';
import { NoLogLinesError } from './errors/NoLogLinesError';
import type { Frame, FrameField } from './Frame';
import { framesToLogLines } from './framesToLogLines';

const time = (name: string, ...values: number[]): FrameField => ({
  name,
  type: 'time',
  values: Float64Array.from(values),
});
const text = (name: string, ...values: Array<string | null>): FrameField => ({ name, type: 'string', values });
const other = (name: string, ...values: unknown[]): FrameField => ({ name, type: 'other', values });
const logs = (...fields: FrameField[]): Frame => ({ meta: { type: 'log-lines' }, fields });

describe('framesToLogLines', () => {
  test.each([
    {
      name: "Grafana's data plane",
      frame: logs(
        other('labels', { app: 'web' }, { app: 'db' }),
        time('timestamp', 1, 2),
        text('id', 'x', 'y'),
        text('body', 'started', 'stopped')
      ),
    },
    {
      name: "Loki's older frames",
      frame: logs(
        other('labels', { app: 'web' }, { app: 'db' }),
        time('Time', 1, 2),
        text('Line', 'started', 'stopped'),
        text('tsNs', '1000000', '2000000')
      ),
    },
  ])('takes lines, times and labels from $name', ({ frame }) => {
    expect(framesToLogLines([frame])).toEqual({
      timesMs: Float64Array.of(1, 2),
      texts: ['started', 'stopped'],
      labels: [{ app: 'web' }, { app: 'db' }],
    });
  });

  test.each(['severity', 'level', 'detected_level'])('makes the field "%s" the label of the level', (name) => {
    const frame = logs(
      other('labels', { app: 'web' }, { app: 'web' }),
      time('timestamp', 1, 2),
      text('body', 'a', 'b'),
      text(name, 'error', null)
    );

    expect(framesToLogLines([frame]).labels).toEqual([{ app: 'web', level: 'error' }, { app: 'web' }]);
  });

  test("takes the labels of the text's field where each line has none of its own", () => {
    const frame = logs(time('Time', 1), { ...text('Line', 'a'), labels: { app: 'web' } });

    expect(framesToLogLines([frame]).labels).toEqual([{ app: 'web' }]);
  });

  test('writes labels that are no text as JSON', () => {
    const frame = logs(other('labels', { port: 80, tags: ['a'] }), time('timestamp', 1), text('body', 'a'));

    expect(framesToLogLines([frame]).labels).toEqual([{ port: '80', tags: '["a"]' }]);
  });

  test('leaves out rows without time or text, and frames that are no logs', () => {
    const frames = [
      logs(time('Time', 1, Number.NaN, 3), text('Line', null, 'b', '')),
      { fields: [time('Time', 4), text('name', 'a table')] },
    ];

    expect(framesToLogLines(frames)).toEqual({ timesMs: Float64Array.of(3), texts: [''] });
  });

  test('gives no lines for no frames', () => {
    expect(framesToLogLines([])).toEqual({ timesMs: new Float64Array(0), texts: [] });
  });

  test.each([
    { lacking: 'times', frame: logs(text('body', 'a')) },
    { lacking: 'texts', frame: logs(time('timestamp', 1)) },
  ])('refuses a log frame without $lacking', ({ frame }) => {
    expect(() => framesToLogLines([frame])).toThrow(NoLogLinesError);
  });
});
