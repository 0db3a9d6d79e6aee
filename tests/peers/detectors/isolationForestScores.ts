import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Samples } from '../../../pkg/series/Samples';
import { digestOf } from '../digestOf';
import { PEERS_CACHE_FOLDER } from '../peersCacheFolder';
import { runPython } from '../runPython';

const SCRIPT = path.join(import.meta.dirname, '../isolation_forest.py');

/** The score above which scikit-learn calls a value an anomaly where nothing else is said. */
export const DEFAULT_OUTLIER_SCORE = 0.5;

/**
 * How strange scikit-learn's isolation forest finds each sample of each series, from 0 to 1, having learnt from the ones
 * before it. Made once for the same series, and kept.
 */
export function isolationForestScores(python: string, series: readonly Samples[]): Float64Array[] {
  const folder = path.join(PEERS_CACHE_FOLDER, `isolation-forest-${digestOf(series.map(({ values }) => values))}`);
  const scoresFile = path.join(folder, 'scores.csv');
  if (!existsSync(scoresFile)) {
    mkdirSync(folder, { recursive: true });
    const rows = series.flatMap(({ values }, index) =>
      Array.from(values, (value) => `${index},${Number.isNaN(value) ? '' : value}\n`)
    );
    writeFileSync(path.join(folder, 'series.csv'), rows.join(''));
    runPython(python, SCRIPT, [folder]);
  }
  const scores = readFileSync(scoresFile, 'utf8').trimEnd().split('\n').map(Number);
  let from = 0;
  return series.map(({ values }) => Float64Array.from(scores.slice(from, (from += values.length))));
}
