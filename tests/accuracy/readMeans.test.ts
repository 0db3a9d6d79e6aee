import { afterAll, beforeAll, expect, test } from 'bun:test';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { HOUR_MS } from '../../pkg/series/durations';
import { readMeans } from './readMeans';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'means-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function read(content: string) {
  const file = path.join(folder, 'series.csv');
  writeFileSync(file, content);
  return readMeans(file, 'series', HOUR_MS);
}

test.each([
  ['times without a zone', 'timestamp,value\n2014-02-14 14:30:00,1\n2014-02-14 14:35:00,2\n2014-02-14 15:00:00,5\n'],
  [
    'times in UTC',
    'TimeStamp,Value,Label\n"2014-02-14T14:30:00Z",1,0\n"2014-02-14T14:35:00Z",2,1\n2014-02-14T15:00:00Z,5,0',
  ],
])('averages %s by the hour', (_, content) => {
  const series = read(content);

  expect(new Date(series.startMs).toISOString()).toBe('2014-02-14T14:00:00.000Z');
  expect([...series.values]).toEqual([1.5, 5]);
});

test('leaves steps without a value missing', () => {
  const series = read('timestamp,value\n2014-02-14 14:00:00,1\n2014-02-14 15:00:00,\n2014-02-14 17:00:00,3\n');

  expect([...series.values]).toEqual([1, Number.NaN, Number.NaN, 3]);
});

test('says which time it can not read', () => {
  expect(() => read('timestamp,value\nyesterday,1\n')).toThrow('yesterday');
});
