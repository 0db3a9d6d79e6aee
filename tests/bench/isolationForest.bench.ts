// Prints what the isolation forest takes to fit and to score 10,000 rows of 4 features, beside scikit-learn's.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { IsolationForest } from '../../pkg/anomaly/forest/IsolationForest';
import { median } from '../../pkg/prepare/median';
import { seededNoise } from '../accuracy/seededNoise';
import { runPython } from '../peers/runPython';

const SCRIPT = path.join(import.meta.dirname, 'isolation_forest.py');

const ROWS = 10_000;
const FEATURES = 4;
const RUNS = 15;
/** Before these, the code is not yet compiled. */
const WARM_UP_RUNS = 5;
const MEGABYTE = 2 ** 20;

interface Times {
  readonly fitMs: number;
  readonly scoreMs: number;
}

function drawColumns(): Float64Array[] {
  const noise = seededNoise(1);
  return Array.from({ length: FEATURES }, () => Float64Array.from({ length: ROWS }, () => noise.normal()));
}

const mediansOf = (runs: readonly Times[]): Times => ({
  fitMs: median(runs.map(({ fitMs }) => fitMs)),
  scoreMs: median(runs.map(({ scoreMs }) => scoreMs)),
});

function timeOwn(columns: readonly Float64Array[]): Times {
  const runs = Array.from({ length: WARM_UP_RUNS + RUNS }, (_, seed) => {
    const startMs = performance.now();
    const forest = new IsolationForest({ seed }).fit(columns);
    const fittedMs = performance.now();
    forest.score(columns);
    return { fitMs: fittedMs - startMs, scoreMs: performance.now() - fittedMs };
  });
  return mediansOf(runs.slice(WARM_UP_RUNS));
}

/** By how much a first fit and score raise what the process has in memory, the code they compile to and garbage included. */
function measureMegabytes(columns: readonly Float64Array[]): number {
  Bun.gc(true);
  const before = process.memoryUsage().rss;
  const forest = new IsolationForest().fit(columns);
  forest.score(columns);
  return (process.memoryUsage().rss - before) / MEGABYTE;
}

function timeScikit(python: string, columns: readonly Float64Array[]): Times {
  const folder = mkdtempSync(path.join(tmpdir(), 'presage-forest-'));
  try {
    const file = path.join(folder, 'rows.csv');
    writeFileSync(file, Array.from(columns[0]!, (_, row) => columns.map((column) => column[row]).join(',')).join('\n'));
    const runs = runPython(python, SCRIPT, [file, String(RUNS)])
      .trim()
      .split('\n')
      .map((line) => line.split(' ').map(Number));
    const print = (what: string, place: number): number => {
      const milliseconds = median(runs.map((run) => run[place]!));
      console.log(`scikit-learn, ${what}: ${milliseconds.toFixed(1)} ms`);
      return milliseconds;
    };
    const fitMs = print('fit with a contamination of 10 %', 0);
    print('fit without a threshold', 1);
    return { fitMs, scoreMs: print('score', 2) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const columns = drawColumns();
// Before the runs that are timed, which leave memory behind that a fit could use again.
const megabytes = measureMegabytes(columns);
const own = timeOwn(columns);
console.log(`Isolation forest, ${ROWS} rows of ${FEATURES} features, medians of ${RUNS} runs on one core`);
console.log(`ours, fit with a contamination of 10 %: ${own.fitMs.toFixed(1)} ms`);
console.log(`ours, score: ${own.scoreMs.toFixed(1)} ms`);
console.log(`ours, memory: ${megabytes.toFixed(1)} MB (target: <= 20 MB)`);
const python = process.env['PEERS_PYTHON'];
if (python === undefined) {
  console.log('scikit-learn: skipped; set PEERS_PYTHON to a Python that has it');
} else {
  const scikit = timeScikit(python, columns);
  console.log(`fit: ${(own.fitMs / scikit.fitMs).toFixed(2)} of scikit-learn's time (target: <= 0.25)`);
  console.log(`score: ${(own.scoreMs / scikit.scoreMs).toFixed(2)} of scikit-learn's time (target: <= 1.5)`);
}
