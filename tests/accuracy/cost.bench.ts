// Prints what a forecast of one series costs on one core, by auto and by each model.
import type { ForecastPlan } from '../../pkg/forecast/ForecastPlan';
import { median } from '../../pkg/prepare/median';
import { HOUR_MS } from '../../pkg/series/durations';
import { benchOptions } from './benchOptions';
import { forecastSplit } from './forecastSplit';
import { seededNoise } from './seededNoise';
import type { Split } from './Split';

const RUNS = 21;

/** A slow model is run less often. */
const LONGEST_MS = 5_000;
const LEAST_RUNS = 3;
const HORIZON_STEPS = 48;
const METHOD_WIDTH = 30;
const CELL_WIDTH = 11;

/** Hourly values with a day's and a week's season, a trend and noise; the same at every run. */
function demonstration(length: number): Split {
  const noise = seededNoise(1);
  const values = Float64Array.from({ length: length + HORIZON_STEPS }, (_, hour) => {
    const day = Math.sin((2 * Math.PI * hour) / 24);
    const week = Math.sin((2 * Math.PI * hour) / 168);
    return 100 + hour / 50 + 20 * day + 8 * week + 3 * noise.normal();
  });
  return {
    id: `${length} points`,
    startMs: 0,
    stepMs: HOUR_MS,
    train: values.subarray(0, length),
    test: values.subarray(length),
    scale: Number.NaN,
  };
}

/**
 * The first forecast, the median of those after it, and the median of their processor time: the one that other programs
 * don't lengthen.
 */
async function costOf(split: Split, model: ForecastPlan['model']): Promise<string> {
  const milliseconds: number[] = [];
  const processorMs: number[] = [];
  const endMs = performance.now() + LONGEST_MS;
  for (let run = 0; run <= RUNS && (run < LEAST_RUNS || performance.now() < endMs); run++) {
    const startedMs = performance.now();
    const before = process.cpuUsage();
    await forecastSplit(split, model);
    const { user, system } = process.cpuUsage(before);
    milliseconds.push(performance.now() - startedMs);
    processorMs.push((user + system) / 1_000);
  }
  const cells = [milliseconds[0]!, median(milliseconds.slice(1)), median(processorMs.slice(1))];
  return cells.map((cell) => cell.toFixed(1).padStart(CELL_WIDTH)).join('');
}

const { models } = benchOptions();
const lengths = [2_016, 720];
console.log(`Milliseconds a forecast at ${lengths.join(' and ')} points, median of ${RUNS} or fewer after the first`);
const heads = lengths.flatMap(() => ['first', 'median', 'processor']).map((head) => head.padStart(CELL_WIDTH));
console.log(`${'method'.padEnd(METHOD_WIDTH)}${heads.join('')}`);
for (const model of models) {
  const cells: string[] = [];
  for (const length of lengths) {
    cells.push(await costOf(demonstration(length), model));
  }
  console.log(`${model.padEnd(METHOD_WIDTH)}${cells.join('')}`);
}
