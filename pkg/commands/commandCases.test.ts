import { expect, test } from 'bun:test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInProcess } from './fixtures/runInProcess';

const file = readFileSync(join(import.meta.dir, 'fixtures', 'commandCases.txt'), 'utf8');

/** The first block is the file's own explanation. */
const [, ...blocks] = file.trimEnd().split(/\r?\n\r?\n/);

test.each(blocks.map((block) => [block.split('\n')[0] ?? '', block.split(/\r?\n/)] as const))(
  '%s',
  async (_title, lines) => {
    const marked = (mark: string): string =>
      lines
        .filter((line) => line.startsWith(`${mark} `))
        .map((line) => `${line.slice(2)}\n`)
        .join('');

    const run = await runInProcess(marked('$').trim().split(' '), marked('<'));

    expect(run).toEqual({ exitCode: Number(marked('?')), stdout: marked('>'), stderr: marked('!') });
  }
);
