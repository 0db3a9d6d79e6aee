// Prints how long change points of ten thousand points take to find.
import { findChangePoints } from '../../pkg/anomaly/changePoints/findChangePoints';
import { seededNoise } from '../../pkg/series/fixtures/seededNoise';

const POINTS = 10_000;
const RUNS = 5;

const KINDS: Readonly<Record<string, (i: number, noise: number) => number>> = {
  'noise alone (nothing to prune)': (_, noise) => noise,
  'one change': (i, noise) => (i < POINTS / 2 ? 0 : 5) + noise,
  'a change every 100 points': (i, noise) => 5 * (Math.floor(i / 100) % 2) + noise,
  'a trend': (i, noise) => i / 20 + noise,
};

console.log(`Change points of ${POINTS.toLocaleString('en')} points, median of ${RUNS} runs`);
for (const [kind, valueAt] of Object.entries(KINDS)) {
  const noise = seededNoise(1);
  const values = Float64Array.from({ length: POINTS }, (_, i) => valueAt(i, noise()));
  const runs = Array.from({ length: RUNS }, () => {
    const startMs = performance.now();
    const found = findChangePoints(values).length;
    return { found, tookMs: performance.now() - startMs };
  }).sort((a, b) => a.tookMs - b.tookMs);
  const { found, tookMs } = runs[RUNS >> 1]!;
  console.log(`  ${kind.padEnd(32)} ${tookMs.toFixed(0).padStart(5)} ms, ${found} found`);
}
