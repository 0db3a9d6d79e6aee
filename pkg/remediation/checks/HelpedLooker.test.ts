import { describe, expect, test } from 'bun:test';
import { FakeSource, gridFrame } from '../../query/fixtures/FakeSource';
import { PresageError } from '../../series/PresageError';
import { runOf } from '../../store/fixtures/runOf';
import { HelpedLooker } from './HelpedLooker';
import { SourceSignals } from './SourceSignals';

const NOW_MS = 1_764_000_000_000;

const helped = (expr: string) => ({
  signals: [{ name: 'cpu', source: { datasource: { uid: 'p', type: 'prometheus' }, query: { expr } } }],
  condition: 'cpu < 70',
  within: '1m',
});

function lookAt(source: FakeSource, expr = 'cpu', labels: Record<string, string> = { instance: 'web-1' }) {
  const looker = new HelpedLooker(new SourceSignals(() => source));
  return looker.look(runOf({ labels, subject: labels['instance'] ?? 'x' }), helped(expr), NOW_MS);
}

const values = (given: Record<string, number>) =>
  new FakeSource((request) =>
    Object.entries(given).map(([instance, value]) => gridFrame(request, { labels: { instance }, valueAt: () => value }))
  );

describe('HelpedLooker', () => {
  test.each([
    ['low', { 'web-1': 20 }, true, undefined],
    ['high', { 'web-1': 97 }, false, undefined],
    ['low, and that of another one high', { 'web-1': 20, 'web-2': 97 }, true, undefined],
    ['missing', { 'web-1': Number.NaN }, false, 'cpu has no value.'],
    ['of another one only', { 'web-2': 20 }, false, 'The query returned no series of it.'],
    ['not there', {}, false, 'The query returned no series of it.'],
  ])('sees a load that is %s', async (_, given, isTrue, problem) => {
    expect(await lookAt(values(given))).toMatchObject({ isTrue, problem });
  });

  test('tells what keeps it from seeing', async () => {
    const source = new FakeSource(() => {
      throw new PresageError('The source is down.', 'Wait.');
    });
    expect(await lookAt(source)).toMatchObject({ isTrue: false, problem: 'The source is down. Wait.' });
    expect(await lookAt(values({}), 'cpu{x="{{labels.nothing}}"}')).toMatchObject({
      isTrue: false,
      problem: expect.stringContaining('labels.nothing'),
    });
  });

  test.each([
    ['web-1', 'cpu{instance="web-1"}'],
    ['a"} or vector(1) #', 'cpu{instance="a\\"} or vector(1) #"}'],
    ['a\\', 'cpu{instance="a\\\\"}'],
    ['a\nb', 'cpu{instance="a\\nb"}'],
  ])('lets the value %p of a label not break out of a query', async (instance, expr) => {
    const source = values({ [instance]: 20 });
    await lookAt(source, 'cpu{instance="{{labels.instance}}"}', { instance });
    expect(source.requests[0]?.source.query['expr']).toBe(expr);
  });
});
