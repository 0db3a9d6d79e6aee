// Prints what judging a series online costs on one core: time a point, time of a whole series, and memory.
import { createVerdicts } from '../../pkg/anomaly/createVerdicts';
import { DEFAULT_DETECTION_PLAN } from '../../pkg/anomaly/DetectionPlan';
import { judgeSamples } from '../../pkg/anomaly/judgeSamples';
import { OnlineDetector } from '../../pkg/anomaly/online/OnlineDetector';
import { median } from '../../pkg/prepare/median';
import { DAY_MS, MINUTE_MS, SECOND_MS } from '../../pkg/series/durations';
import type { Samples } from '../../pkg/series/Samples';
import { seededNoise } from '../accuracy/seededNoise';
import { printFigure } from './printFigure';

const STEPS = [
  { name: 'every 5 minutes', stepMs: 5 * MINUTE_MS },
  { name: 'every 2 seconds', stepMs: 2 * SECOND_MS },
];
const RUNS = 101;
const WHOLE_POINTS = 2_000;
const KNOWN_POINTS = [2_000, 20_000];
const NEW_POINTS = 500;
const DETECTORS = 1_000;

/** A day's season with noise, a point in 500 far off and one in 1,000 missing; the same at every run. */
function busySamples(count: number, stepMs: number): Samples {
  const noise = seededNoise(3);
  const timesMs = Float64Array.from({ length: count }, (_, at) => at * stepMs);
  const values = timesMs.map((timeMs, at) => {
    const usual = 100 + 20 * Math.sin((2 * Math.PI * timeMs) / DAY_MS) + 3 * noise.normal();
    return at % 1_000 === 999 ? Number.NaN : usual + (at % 500 === 499 ? 80 : 0);
  });
  return { name: 'busy', labels: {}, timesMs, values };
}

/** A detector that judged the first `count` samples. */
function detectorAfter(count: number, { timesMs, values }: Samples): OnlineDetector {
  const detector = new OnlineDetector(DEFAULT_DETECTION_PLAN);
  const verdicts = createVerdicts(count);
  for (let at = 0; at < count; at++) {
    detector.judge(timesMs[at]!, values[at]!, verdicts, at);
  }
  return detector;
}

function microsecondsOfNewPoint(knownPoints: number, samples: Samples): number {
  const detector = detectorAfter(knownPoints, samples);
  const verdicts = createVerdicts(knownPoints + NEW_POINTS);
  const startedMs = performance.now();
  for (let at = knownPoints; at < knownPoints + NEW_POINTS; at++) {
    detector.judge(samples.timesMs[at]!, samples.values[at]!, verdicts, at);
  }
  return ((performance.now() - startedMs) * 1_000) / NEW_POINTS;
}

function millisecondsOfWhole(samples: Samples): number {
  const startedMs = performance.now();
  judgeSamples(samples, DEFAULT_DETECTION_PLAN);
  return performance.now() - startedMs;
}

/** What other programs on the machine don't lengthen. */
function processorMillisecondsOfWhole(samples: Samples): number {
  const before = process.cpuUsage();
  judgeSamples(samples, DEFAULT_DETECTION_PLAN);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

function residentMegabytes(): number {
  Bun.gc(true);
  return process.memoryUsage.rss() / 1_048_576;
}

for (const { name, stepMs } of STEPS) {
  const whole = busySamples(WHOLE_POINTS, stepMs);
  printFigure(`${WHOLE_POINTS} points from scratch, ${name}, first run`, millisecondsOfWhole(whole), 'ms', '15');
  const milliseconds = Array.from({ length: RUNS }, () => millisecondsOfWhole(whole));
  printFigure(`${WHOLE_POINTS} points from scratch, ${name}, median`, median(milliseconds), 'ms', '15');
  const processorMs = Array.from({ length: RUNS }, () => processorMillisecondsOfWhole(whole));
  printFigure(`${WHOLE_POINTS} points from scratch, ${name}, processor time`, median(processorMs), 'ms', '15');
  for (const knownPoints of KNOWN_POINTS) {
    const samples = busySamples(knownPoints + NEW_POINTS, stepMs);
    const microseconds = Array.from({ length: RUNS }, () => microsecondsOfNewPoint(knownPoints, samples));
    printFigure(`One new point after ${knownPoints}, ${name}, median`, median(microseconds), 'µs', '50');
  }
}

for (const { name, stepMs } of STEPS) {
  const samples = busySamples(WHOLE_POINTS, stepMs);
  const before = residentMegabytes();
  const detectors = Array.from({ length: DETECTORS }, () => detectorAfter(WHOLE_POINTS, samples));
  const megabytes = residentMegabytes() - before;
  printFigure(
    `Resident memory of ${detectors.length} detectors after ${WHOLE_POINTS} points, ${name}`,
    megabytes,
    'MB',
    'none'
  );
}
