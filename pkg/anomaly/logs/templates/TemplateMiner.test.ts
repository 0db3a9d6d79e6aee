import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { TemplateMiner } from './TemplateMiner';

/** Templates of all messages, as they are in the end. */
function mine(messages: readonly string[], miner = new TemplateMiner()): string[] {
  return [...new Set(messages.map((message) => miner.add('info', message)))].map(({ row }) => row.tokens.join(' '));
}

const repeat = (count: number, write: (index: number) => string) => Array.from({ length: count }, (_, i) => write(i));

const letters = (index: number) => [...String(index)].map((digit) => 'abcdefghij'[Number(digit)]).join('');

describe('TemplateMiner', () => {
  test.each([
    { name: 'numbers', messages: ['took 1 s', 'took 22 s'], templates: ['took <num> s'] },
    { name: 'different masks', messages: ['from 10.0.0.1 on', 'from web1a2b on'], templates: ['from <*> on'] },
    { name: 'states', messages: ['VM started now', 'VM stopped now'], templates: ['VM started now', 'VM stopped now'] },
    { name: 'lengths', messages: ['disk full', 'disk is full'], templates: ['disk full', 'disk is full'] },
    { name: 'empty messages', messages: ['', ' '], templates: [''] },
  ])('sorts $name', ({ messages, templates }) => {
    expect(mine(messages)).toEqual([...templates]);
  });

  test('takes words as values once there are too many of them in one place', () => {
    const templates = mine(repeat(100, (i) => `user ${letters(i)} logged in`));

    expect(templates).toHaveLength(5);
    expect(templates).toContain('user <*> logged in');
  });

  test('keeps levels apart', () => {
    const miner = new TemplateMiner();

    expect(miner.add('info', 'disk full').id).not.toBe(miner.add('error', 'disk full').id);
  });

  test('gives a message the same id in every run, whatever came before', () => {
    const first = new TemplateMiner();
    const second = new TemplateMiner();
    first.add('info', 'something else altogether');

    expect(first.add('info', 'took 1 s').id).toBe(second.add('info', 'took 2 s').id);
  });

  test('holds so many templates, and drops the one that matched longest ago', () => {
    const miner = new TemplateMiner(3);
    const words = ['alpha', 'bravo', 'charlie'];
    const [alpha, bravo] = words.map((word) => miner.add('info', word));
    miner.add('info', 'alpha');
    miner.add('info', 'delta');

    expect(miner.size).toBe(3);
    expect(miner.add('info', 'alpha')).toBe(alpha!);
    expect(miner.add('info', 'bravo')).not.toBe(bravo!);
  });

  test('never holds more than it may', () => {
    const word = fc.stringMatching(/^[a-z]{1,3}$/);
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 4 })), (messages) => {
        const miner = new TemplateMiner(5);
        for (const words of messages) {
          miner.add('info', words.join(' '));
          expect(miner.size).toBeLessThanOrEqual(5);
        }
      })
    );
  });
});
