// Prints how long changes of level take to find among ten thousand points, as the data source and the command line find them.
import { findLevelChanges } from '../../pkg/anomaly/changePoints/findLevelChanges';
import { seededNoise } from '../../pkg/series/fixtures/seededNoise';

const POINTS = 10_000;
const STEP_MS = 300_000;
const DAY_POINTS = 288;
const RUNS = 5;

const wave = (i: number): number => 20 * Math.sin((2 * Math.PI * i) / DAY_POINTS);

const KINDS: Readonly<Record<string, (i: number, noise: number) => number>> = {
  'noise alone (nothing to prune)': (_, noise) => noise,
  'one change': (i, noise) => (i < POINTS / 2 ? 0 : 5) + noise,
  'a change every 100 points': (i, noise) => 5 * Math.round(3 * Math.sin(Math.floor(i / 100) ** 2)) + noise,
  'a trend': (i, noise) => i / 20 + noise,
  'a daily season': (i, noise) => wave(i) + noise,
  'a daily season and one change': (i, noise) => wave(i) + (i < POINTS / 2 ? 0 : 5) + noise,
};

const timesMs = Float64Array.from({ length: POINTS }, (_, i) => i * STEP_MS);
const plan = {
  stepMs: STEP_MS,
  learnFromMs: 0,
  learnToMs: timesMs.at(-1)!,
  exclude: [],
  seasons: 'auto',
} as const;

/** Runs a search in its turns, and times all of them and the longest. */
function search(values: Float64Array): { found: number; tookMs: number; longestTurnMs: number } {
  const startMs = performance.now();
  const work = findLevelChanges({ name: 'made up', labels: {}, timesMs, values }, plan);
  let longestTurnMs = 0;
  for (;;) {
    const turnMs = performance.now();
    const step = work.next();
    longestTurnMs = Math.max(longestTurnMs, performance.now() - turnMs);
    if (step.done === true) {
      return { found: step.value.changes.length, tookMs: performance.now() - startMs, longestTurnMs };
    }
  }
}

console.log(`Changes of level in ${POINTS.toLocaleString('en')} points, median of ${RUNS} runs`);
for (const [kind, valueAt] of Object.entries(KINDS)) {
  const noise = seededNoise(1);
  const values = Float64Array.from({ length: POINTS }, (_, i) => valueAt(i, noise()));
  const runs = Array.from({ length: RUNS }, () => search(values)).sort((a, b) => a.tookMs - b.tookMs);
  const { found, tookMs, longestTurnMs } = runs[RUNS >> 1]!;
  console.log(
    `  ${kind.padEnd(32)} ${tookMs.toFixed(0).padStart(5)} ms, longest turn ${longestTurnMs.toFixed(0).padStart(4)} ms, ${found} found`
  );
}
