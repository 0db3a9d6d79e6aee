import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import type { LogLines } from '../../series/LogLines';
import { minePatterns } from './minePatterns';
import { tokenise, WILDCARD } from './templates/tokenise';

const lines = (...texts: string[]): LogLines => ({ timesMs: Float64Array.from(texts, (_, i) => i * 1_000), texts });

const arbitraryText = fc.oneof(
  fc.string(),
  fc
    .array(fc.constantFrom('a', 'b', 'c', '1', '22', 'x=1', '/tmp/x', 'ERROR'), { maxLength: 5 })
    .map((words) => words.join(' '))
);

describe('minePatterns', () => {
  test('says of each pattern what it is, how often it came and when', () => {
    const { patterns, patternOfLine } = minePatterns(
      lines('user=alice took 1 ms', '{"level":"error","msg":"disk full"}', 'user=alice took 2 ms')
    );

    expect([...patternOfLine]).toEqual([0, 1, 0]);
    expect(patterns).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{16}$/),
        template: 'user=alice took <num> ms',
        level: 'unknown',
        count: 2,
        firstSeenMs: 0,
        lastSeenMs: 2_000,
        sampleLines: ['user=alice took 1 ms', 'user=alice took 2 ms'],
      },
      {
        id: expect.stringMatching(/^[0-9a-f]{16}$/),
        template: 'disk full',
        level: 'error',
        count: 1,
        firstSeenMs: 1_000,
        lastSeenMs: 1_000,
        sampleLines: ['{"level":"error","msg":"disk full"}'],
      },
    ]);
  });

  test('reads lines from the earliest on, in whatever order they come', () => {
    const texts = ['third', 'first', 'second'];
    const { patterns, patternOfLine } = minePatterns({ timesMs: Float64Array.of(3, 1, 2), texts });

    expect(patterns.map(({ template }) => template)).toEqual(['first', 'second', 'third']);
    expect([...patternOfLine]).toEqual([2, 0, 1]);
  });

  test('takes the level from the labels', () => {
    const labels = [{ level: 'error' }, { level: 'info' }];
    const { patterns } = minePatterns({ ...lines('disk full', 'disk full'), labels });

    expect(patterns.map(({ level }) => level)).toEqual(['error', 'info']);
  });

  test('knows a pattern again after it was dropped', () => {
    const { patterns } = minePatterns(lines('alpha', 'bravo', 'charlie', 'alpha'), { maxTemplates: 2 });

    expect(patterns.map(({ template, count }) => [template, count])).toEqual([
      ['alpha', 2],
      ['bravo', 1],
      ['charlie', 1],
    ]);
  });

  test('cuts sample lines to a readable length', () => {
    const [pattern] = minePatterns(lines('x'.repeat(10_000))).patterns;

    expect(pattern?.sampleLines[0]).toHaveLength(500);
  });

  test('finds nothing in no lines', () => {
    expect(minePatterns(lines()).patterns).toEqual([]);
  });

  test('gives every line exactly one pattern', () => {
    fc.assert(
      fc.property(fc.array(arbitraryText), (texts) => {
        const { patterns, patternOfLine } = minePatterns(lines(...texts));

        expect(patternOfLine).toHaveLength(texts.length);
        expect(patterns.reduce((sum, { count }) => sum + count, 0)).toBe(texts.length);
        expect(new Set(patterns.map(({ id }) => id)).size).toBe(patterns.length);
      })
    );
  });

  test('gives plain words a template they fit', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', '1', '2'), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.array(words), (messages) => {
        const texts = messages.map((message) => message.join(' '));
        const { patterns, patternOfLine } = minePatterns(lines(...texts));
        texts.forEach((text, line) => {
          const template = patterns[patternOfLine[line]!]!.template.split(' ');
          const tokens = tokenise(text);
          expect(template.map((token, i) => (token === WILDCARD ? tokens[i] : token))).toEqual(tokens);
        });
      })
    );
  });

  test('lets later lines change nothing about the patterns of earlier ones', () => {
    fc.assert(
      fc.property(fc.array(arbitraryText), fc.nat(), (texts, cut) => {
        const whole = minePatterns(lines(...texts)).patternOfLine;
        const part = minePatterns(lines(...texts.slice(0, cut))).patternOfLine;

        expect([...part]).toEqual([...whole.slice(0, cut)]);
      })
    );
  });

  test('takes lines of one time and text in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ second: fc.nat(3), word: fc.constantFrom('a b', 'c', 'd 1') })), (rows) => {
        const counts = (ordered: typeof rows) => {
          const timesMs = Float64Array.from(ordered, ({ second }) => second * 1_000);
          const { patterns } = minePatterns({ timesMs, texts: ordered.map(({ word }) => word) });
          return patterns.map(({ id, count }) => `${id} ${count}`).sort();
        };

        expect(counts(rows.toReversed())).toEqual(counts(rows));
      })
    );
  });
});
