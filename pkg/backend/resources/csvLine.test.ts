import { describe, expect, test } from 'bun:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvLine } from './csvLine';

describe('csvLine', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\n-1', '=HYPERLINK("http://a.example","click")'])(
    'keeps %j from being a formula',
    (text) => {
      const [[cell = ''] = []] = parse(csvLine([text])) as string[][];

      expect(cell).toBe(`'${text}`);
    }
  );

  test('keeps every text, with commas, quotes and line ends, in its cell', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 5 }), (cells) => {
        const [read = []] = parse(csvLine(cells)) as string[][];

        expect(read.map((cell, index) => (cell === `'${cells[index]}` ? cell.slice(1) : cell))).toEqual(cells);
        expect(read.some((cell) => /^\s*[=+\-@]/.test(cell))).toBe(false);
      })
    );
  });
});
