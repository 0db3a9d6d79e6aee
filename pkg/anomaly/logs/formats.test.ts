import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'bun:test';
import { minePatterns } from './minePatterns';

const CASES = path.join(import.meta.dirname, 'fixtures/formats.txt');

/** A block of the text, whose head says how it is written. */
function readCase(block: string) {
  const [title = '', ...rows] = block.split('\n').filter((row) => row !== '' && !row.startsWith('#'));
  const isLine = (row: string): boolean => row.startsWith('>');
  return {
    name: title.replace(/^case /, ''),
    lines: rows.filter(isLine).map((row) => row.slice(2).replaceAll('⏎', '\n').replaceAll('⇥', '\t')),
    patterns: rows.filter((row) => !isLine(row)),
  };
}

const cases = readFileSync(CASES, 'utf8')
  .split(/^(?=case )/m)
  .slice(1)
  .map(readCase);

test.each(cases)('$name', ({ lines, patterns }) => {
  const mined = minePatterns({ timesMs: Float64Array.from(lines, (_, i) => i), texts: lines });

  expect(mined.patterns.map(({ count, level, template }) => `${count} ${level} ${template}`)).toEqual(patterns);
});
