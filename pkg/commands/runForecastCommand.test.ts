import { expect, test } from 'bun:test';
import { Readable, Writable } from 'node:stream';
import { engine } from './fixtures/runInProcess';
import type { ForecastOptions } from './ForecastOptions';
import { runForecastCommand } from './runForecastCommand';

const OPTIONS: ForecastOptions = { horizon: 1, season: 'none', model: 'seasonal-naive', level: [95], step: 'auto' };

const CSV = 'ds,y\n1,1\n2,2\n3,3\n4,4\n5,5\n';

/** An output that fails at its second write, as a closed pipe or a full disk does. */
function failingIo(code: string) {
  let writes = 0;
  const stdout = new Writable({
    write: (_chunk, _encoding, done) => {
      writes++;
      done(writes === 1 ? null : Object.assign(new Error(`${code}: write`), { code }));
    },
  });
  const stderr = new Writable({ write: (_chunk, _encoding, done) => done() });
  return { stdin: Readable.from([Buffer.from(CSV)]), stdout, stderr };
}

test('ends quietly where the reader has enough', async () => {
  expect(await runForecastCommand('-', OPTIONS, engine, failingIo('EPIPE'))).toBe(0);
});

test('says why it could not write', async () => {
  await expect(runForecastCommand('-', OPTIONS, engine, failingIo('ENOSPC'))).rejects.toMatchObject({
    name: 'UnwritableFileError',
    message: "The output can't be written to standard output: ENOSPC: write.",
  });
});
