import { describe, expect, test } from 'bun:test';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { readCsv } from './readCsv';

/** @returns each record as its line and its fields */
async function recordsOf(...chunks: ReadonlyArray<string | Uint8Array>): Promise<Array<[number, ...string[]]>> {
  const records: Array<[number, ...string[]]> = [];
  const input = Readable.from(chunks.map((chunk) => Buffer.from(chunk as string)));
  await readCsv(input, (fields, line) => records.push([line, ...fields]));
  return records;
}

describe('readCsv', () => {
  test.each<[string, Array<[number, ...string[]]>]>([
    ['', []],
    ['a,b', [[1, 'a', 'b']]],
    [
      'a,b\nc,\n',
      [
        [1, 'a', 'b'],
        [2, 'c', ''],
      ],
    ],
    [
      '\uFEFFa\r\n\r\n  \r\nb\r\n',
      [
        [1, 'a'],
        [4, 'b'],
      ],
    ],
    [' a , b \n', [[1, 'a', 'b']]],
    ['"a","b c", "d" \n', [[1, 'a', 'b c', 'd']]],
    ['"a, ""b""",c\n', [[1, 'a, "b"', 'c']]],
    ['" a ",""\n', [[1, ' a ', '']]],
    [
      '"a\nb\n",c\nd,e\n',
      [
        [1, 'a\nb\n', 'c'],
        [4, 'd', 'e'],
      ],
    ],
    [
      'a;"b;,c"\n"d,e,f" ; 1\n',
      [
        [1, 'a', 'b;,c'],
        [2, 'd,e,f', '1'],
      ],
    ],
    [
      'a,b;c\n1,2;3;4\n',
      [
        [1, 'a', 'b;c'],
        [2, '1', '2;3;4'],
      ],
    ],
  ])('reads %j', async (csv, records) => {
    expect(await recordsOf(csv)).toEqual(records);
  });

  test.each([
    { csv: 'a\n"b\nc\n', row: 2 },
    { csv: 'a\nb"c"\n', row: 2 },
    { csv: 'a\n"b"c\n', row: 2 },
    { csv: `a\n${' '.repeat(100_000)}"b"c\n`, row: 2 },
  ])('refuses wrong quotes in row $row', async ({ csv, row }) => {
    await expect(recordsOf(csv)).rejects.toMatchObject({ message: `Row ${row}: its quotes are wrong.` });
  });

  test('reads what was written, wherever the chunks end', async () => {
    const field = fc.stringMatching(/^[ a-c",\n\u00e9\u{1F600}]{0,5}$/u);
    const records = fc.array(fc.array(field, { minLength: 2, maxLength: 3 }), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(records, fc.integer({ min: 1, max: 7 }), async (written, chunkBytes) => {
        const csv = written
          .map((fields) => fields.map((text) => `"${text.replaceAll('"', '""')}"`).join(','))
          .join('\n');
        const bytes = Buffer.from(csv);
        const chunks = Array.from({ length: Math.ceil(bytes.length / chunkBytes) }, (_, index) =>
          bytes.subarray(index * chunkBytes, (index + 1) * chunkBytes)
        );

        const read = await recordsOf(...chunks);

        expect(read.map(([, ...fields]) => fields)).toEqual(written);
      })
    );
  });
});
