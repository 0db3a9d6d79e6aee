import { describe, expect, test } from 'bun:test';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { MINUTE_MS } from '../../../pkg/series/durations';
import { seededNoise } from '../seededNoise';
import type { NabFile } from './NabFile';
import { NAB_PROFILES } from './NabProfile';
import { scoreNab, scoreNabAt, type NabResult } from './scoreNab';

const COUNT = 1_000;

function fileOf(key: string, windows: NabFile['windows']): NabFile {
  const timesMs = Float64Array.from({ length: COUNT }, (_, at) => at * MINUTE_MS);
  const samples = { name: key, labels: {}, timesMs, values: new Float64Array(COUNT) };
  return { key, category: key.slice(0, key.indexOf('/')), samples, windows };
}

function detectAt(...places: number[]): number[] {
  return Array.from({ length: COUNT }, (_, at) => Number(places.includes(at)));
}

const twoWindows = fileOf('made/two.csv', [
  [500, 520],
  [900, 919],
]);

const { standard, 'low false positives': fewAlarms, 'low false negatives': fewMisses } = NAB_PROFILES;

describe('scoreNabAt', () => {
  const lastOfWindow = (2 / (1 + Math.exp(-5 / 21)) - 1) / (2 / (1 + Math.exp(-5)) - 1);

  test.each([
    { name: 'silence', places: [], profile: standard, score: 0 },
    { name: 'silence', places: [], profile: fewMisses, score: 0 },
    { name: 'the first samples of both windows', places: [500, 900], profile: standard, score: 100 },
    { name: 'more samples of a window', places: [500, 501, 510, 900], profile: standard, score: 100 },
    { name: 'samples to learn from', places: [10, 149, 500, 900], profile: standard, score: 100 },
    { name: 'the last sample of a window', places: [520], profile: standard, score: 25 * (1 + lastOfWindow) },
    { name: 'a missed window', places: [500], profile: fewMisses, score: 50 },
    { name: 'a false alarm before all windows', places: [200, 500, 900], profile: standard, score: 25 * (4 - 0.11) },
    { name: 'a false alarm far behind a window', places: [500, 700, 900], profile: fewAlarms, score: 25 * (4 - 0.22) },
    {
      name: 'a false alarm a half window behind',
      places: [500, 530, 900],
      profile: standard,
      score: 25 * (4 + 0.11 * (2 / (1 + Math.exp(2.5)) - 1)),
    },
  ])('scores $name', ({ places, profile, score }) => {
    expect(scoreNabAt(1, [{ file: twoWindows, scores: detectAt(...places) }], profile)).toBeCloseTo(score, 9);
  });

  test('takes a window among the samples to learn from as neither found nor missed', () => {
    const early = fileOf('made/early.csv', [
      [20, 40],
      [500, 520],
    ]);

    expect(scoreNabAt(1, [{ file: early, scores: detectAt(30) }], standard)).toBeCloseTo(25, 9);
    expect(scoreNabAt(1, [{ file: early, scores: detectAt(500) }], standard)).toBeCloseTo(75, 9);
  });
});

test('scoreNab takes the threshold that suits all files together best', () => {
  const scores = detectAt(500, 900).map((hit, at) => (hit > 0 ? 0.7 : at === 300 ? 0.9 : at === 600 ? 0.6 : 0.1));

  expect(scoreNab([{ file: twoWindows, scores }], standard)).toEqual({
    score: expect.closeTo(25 * (4 - 0.11), 9),
    threshold: 0.7,
  });
});

const tool = path.join(import.meta.dirname, '../../../../shared/tools/nab_score.py');
const hasTool = existsSync(tool) && spawnSync('python3', ['--version']).status === 0;

describe.skipIf(!hasTool)('beside nab_score.py (needs ../shared/tools and python3)', () => {
  const timeOf = (timeMs: number): string => new Date(timeMs).toISOString().slice(0, 19).replace('T', ' ');

  function scoreByTool(results: readonly NabResult[]): string {
    const folder = mkdtempSync(path.join(tmpdir(), 'nab-'));
    try {
      const windows: Record<string, string[][]> = {};
      for (const { file, scores } of results) {
        const { key, category, samples } = file;
        windows[key] = file.windows.map((ends) => ends.map((at) => timeOf(samples.timesMs[at]!)));
        mkdirSync(path.join(folder, category), { recursive: true });
        const rows = Array.from(scores, (score, at) => `${timeOf(samples.timesMs[at]!)},${score}\n`);
        writeFileSync(path.join(folder, key), `timestamp,anomaly_score\n${rows.join('')}`);
      }
      const windowsFile = path.join(folder, 'windows.json');
      writeFileSync(windowsFile, JSON.stringify(windows));
      return spawnSync('python3', [tool, folder, windowsFile], { encoding: 'utf8' }).stdout;
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  test.each([1, 2, 3])('gives the same scores and thresholds, seed %i', (seed) => {
    const noise = seededNoise(seed);
    const files = [
      twoWindows,
      fileOf('made/early.csv', [
        [20, 40],
        [300, 360],
      ]),
      fileOf('other/none.csv', []),
      fileOf('other/late.csv', [[700, 999]]),
    ];
    // Rounded so that many samples share a score; a little higher where it should be.
    const results = files.map((file) => ({
      file,
      scores: Array.from({ length: COUNT }, (_, at) => {
        const isInside = file.windows.some(([from, to]) => from <= at && at <= to);
        return Math.round(100 * Math.min(1, noise.uniform() ** 8 + (isInside ? 0.2 * noise.uniform() : 0))) / 100;
      }),
    }));
    const [byStandard, byFewAlarms, byFewMisses] = [standard, fewAlarms, fewMisses].map((profile) => {
      const { score, threshold } = scoreNab(results, profile);
      return `${score.toFixed(1)} (at ${threshold})`;
    });

    expect(scoreByTool(results).trim()).toBe(
      `4 files, 5 windows: standard ${byStandard}  low_fp ${byFewAlarms}  low_fn ${byFewMisses}`
    );
  });
});
