import { expect, test } from 'bun:test';
import { Writable } from 'node:stream';
import { ProgressLine } from './ProgressLine';

const CLEARED = '\u001B[1G\u001B[2K';

function terminal(isTTY: boolean) {
  const written: string[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      written.push(chunk.toString());
      done();
    },
  });
  return { written, stderr: Object.assign(stream, { isTTY }) };
}

test('draws over itself, and not more often than the eye can read', () => {
  const { written, stderr } = terminal(true);
  const line = new ProgressLine(stderr);

  line.show('1 of 2');
  line.show('2 of 2');
  line.clear();
  line.clear();

  expect(written.join('')).toBe(`1 of 2${CLEARED}`);
});

test('writes nothing to a file', () => {
  const { written, stderr } = terminal(false);
  const line = new ProgressLine(stderr);

  line.show('1 of 2');
  line.clear();

  expect(written).toEqual([]);
});
