// Prints how long a group of a thousand series takes to judge, each against its siblings.
import { DEFAULT_DETECTION_PLAN } from '../../pkg/anomaly/DetectionPlan';
import { GROUP_METHODS } from '../../pkg/anomaly/group/GroupMethod';
import { judgeGroup } from '../../pkg/anomaly/group/judgeGroup';
import { seededNoise } from '../../pkg/series/fixtures/seededNoise';

const SERIES = 1_000;
const POINTS = 2_000;
const STEP_MS = 300_000;
const STEPS_PER_DAY = 288;
const RUNS = 3;

const noise = seededNoise(1);
const timesMs = Float64Array.from({ length: POINTS }, (_, t) => t * STEP_MS);
const members = Array.from({ length: SERIES }, (_, member) => ({
  name: 'cpu',
  labels: { pod: String(member) },
  timesMs,
  values: timesMs.map((_, t) => 50 + 20 * Math.sin((2 * Math.PI * t) / STEPS_PER_DAY) + noise()),
}));

const count = (value: number): string => value.toLocaleString('en');
console.log(`Outliers of a group of ${count(SERIES)} series, ${count(POINTS)} points each, median of ${RUNS} runs`);
for (const method of GROUP_METHODS) {
  const tookMs = Array.from({ length: RUNS }, () => {
    const startMs = performance.now();
    judgeGroup({ timesMs, members }, DEFAULT_DETECTION_PLAN, method);
    return performance.now() - startMs;
  }).sort((a, b) => a - b)[RUNS >> 1]!;
  const microsecondsPerPoint = (1_000 * tookMs) / (SERIES * POINTS);
  console.log(
    `  ${method.padEnd(8)} ${tookMs.toFixed(0).padStart(6)} ms, ${microsecondsPerPoint.toFixed(2)} µs a point`
  );
}
