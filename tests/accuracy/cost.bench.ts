// Prints what a forecast of one series costs on one core, by auto and by each model.
import { median } from '../../pkg/prepare/median';
import { benchOptions } from './benchOptions';
import { forecastSplit } from './forecastSplit';
import { seededNoise } from './seededNoise';
import type { Split } from './Split';

const RUNS = 21;
const HOUR_MS = 3_600_000;
const HORIZON_STEPS = 48;

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

async function costOf(split: Split, model: Parameters<typeof forecastSplit>[1]): Promise<string> {
  const milliseconds: number[] = [];
  for (let run = 0; run <= RUNS; run++) {
    const startedMs = performance.now();
    await forecastSplit(split, model);
    milliseconds.push(performance.now() - startedMs);
  }
  const [first = Number.NaN, ...warm] = milliseconds;
  return `${first.toFixed(1).padStart(16)}${median(warm).toFixed(1).padStart(8)}`;
}

const { models } = benchOptions();
const lengths = [2_016, 720];
console.log(`Milliseconds a forecast: the first, and the median of ${RUNS} after it`);
console.log(`${'method'.padEnd(30)}${lengths.map((length) => `${length} points`.padStart(24)).join('')}`);
for (const model of models) {
  const cells: string[] = [];
  for (const length of lengths) {
    cells.push(await costOf(demonstration(length), model));
  }
  console.log(`${model.padEnd(30)}${cells.join('')}`);
}
