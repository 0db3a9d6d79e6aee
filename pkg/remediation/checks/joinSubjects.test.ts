import { describe, expect, test } from 'bun:test';
import type { Samples } from '../../series/Samples';
import { joinSubjects } from './joinSubjects';

const series = (name: string, labels: Record<string, string> = {}): Samples => ({
  name,
  labels,
  timesMs: Float64Array.of(0),
  values: Float64Array.of(1),
});

const joined = (signals: Record<string, readonly Samples[]>, names: readonly string[] = []) => {
  const { subjects, problems } = joinSubjects(new Map(Object.entries(signals)), names);
  return {
    subjects: subjects.map(({ subject, signals: found }) => `${subject}: ${Object.keys(found).join(' ')}`),
    problems,
  };
};

const web = (instance: string, more: Record<string, string> = {}) => series('cpu', { instance, ...more });

describe('joinSubjects', () => {
  test.each([
    ['one series', { cpu: [web('a')] }, [], ['a: cpu']],
    ['no series', { cpu: [] }, [], []],
    ['a series without labels', { cpu: [series('load')] }, [], ['load: cpu']],
    ['several labels', { cpu: [web('a', { job: 'api' })] }, [], ['instance=a, job=api: cpu']],
    ['the name of a metric', { cpu: [web('a', { __name__: 'cpu' })] }, [], ['a: cpu']],
    [
      'series of unlike labels',
      { cpu: [web('a', { job: 'api' }), web('b')] },
      [],
      ['instance=a, job=api: cpu', 'b: cpu'],
    ],
    ['labels that were named', { cpu: [web('a', { job: 'api' })] }, ['job'], ['api: cpu']],
    [
      'two signals of each',
      { cpu: [web('a'), web('b')], memory: [web('b'), web('a')] },
      [],
      ['a: cpu memory', 'b: cpu memory'],
    ],
    ['a signal that one lacks', { cpu: [web('a'), web('b')], memory: [web('b')] }, [], ['a: cpu', 'b: cpu memory']],
    ['what only the second signal has', { cpu: [web('a')], memory: [web('b')] }, ['instance'], ['a: cpu', 'b: memory']],
    [
      'a series of all of them',
      { cpu: [web('a'), web('b')], load: [series('load')] },
      [],
      ['a: cpu load', 'b: cpu load'],
    ],
    [
      'a series of some of them',
      { cpu: [web('a', { zone: 'x' }), web('b', { zone: 'y' })], load: [series('load', { zone: 'y' })] },
      [],
      ['instance=a, zone=x: cpu', 'instance=b, zone=y: cpu load'],
    ],
  ])('joins %s', (_, signals, names, expected) => {
    expect(joined(signals, names)).toEqual({ subjects: expected, problems: [] });
  });

  test('says which signal has several series for a subject, and leaves that one out', () => {
    const signals = { cpu: [web('a', { mode: 'user' }), web('a', { mode: 'idle' }), web('b')] };
    expect(joined(signals, ['instance'])).toEqual({
      subjects: ['b: cpu'],
      problems: ['Signal "cpu" has 2 series for a; let its query return one for each.'],
    });
  });

  test('puts the labels of the first signal first', () => {
    const { subjects } = joinSubjects(
      new Map([
        ['cpu', [web('a', { job: 'api' })]],
        ['memory', [web('a', { job: 'exporter', pod: 'p-1' })]],
      ]),
      ['instance']
    );
    expect(subjects[0]?.labels).toEqual({ instance: 'a', job: 'api', pod: 'p-1' });
  });
});
