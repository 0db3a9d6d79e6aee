import type { ForecastPlan } from '../../pkg/forecast/ForecastPlan';
import { forecastSamples } from '../../pkg/forecast/forecastSamples';
import { MODEL_NAMES } from '../../pkg/models/ModelName';
import type { Samples } from '../../pkg/series/Samples';
import { hasM4Hourly, readM4Hourly, type M4Series } from './m4Hourly';

const HOUR_MS = 3_600_000;
const HORIZON_STEPS = 48;
const DAY_STEPS = 24;

function toSamples(values: Float64Array, name = 'bench'): Samples {
  return { name, labels: {}, timesMs: values.map((_, i) => i * HOUR_MS), values };
}

function planFor(length: number, model: ForecastPlan['model']): ForecastPlan {
  return {
    stepMs: HOUR_MS,
    learnFromMs: 0,
    learnToMs: (length - 1) * HOUR_MS,
    horizonMs: HORIZON_STEPS * HOUR_MS,
    model,
    seasons: 'auto',
    levels: [80, 95],
    transform: 'auto',
    bounds: 'auto',
    exclude: [],
    seed: 1,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** The competition's own scores of one series, and whether each point lay in each band. */
async function scoreSeries({ id, train, test }: M4Series, model: ForecastPlan['model']) {
  const startedMs = performance.now();
  const forecast = await forecastSamples(toSamples(train, id), planFor(train.length, model));
  const milliseconds = performance.now() - startedMs;
  const naiveErrors = [...train.subarray(DAY_STEPS)].map((value, i) => Math.abs(value - train[i]!));
  const errors = [...test].map((actual, i) => Math.abs(actual - forecast.mean[i]!));
  const percentages = [...test].map((actual, i) => {
    const size = Math.abs(actual) + Math.abs(forecast.mean[i]!);
    return size > 0 ? (200 * errors[i]!) / size : 0;
  });
  const coverages = forecast.bands.map(({ lower, upper }) =>
    mean([...test].map((actual, i) => Number(actual >= lower[i]! && actual <= upper[i]!)))
  );
  const scale = mean(naiveErrors);
  const msis = mean(
    [...test].map((actual, i) => {
      const { lower, upper } = forecast.bands[1]!;
      const miss = Math.max(0, lower[i]! - actual, actual - upper[i]!);
      return (upper[i]! - lower[i]! + 40 * miss) / scale;
    })
  );
  return { smape: mean(percentages), mase: mean(errors) / scale, msis, coverages, milliseconds };
}

async function benchAccuracy(): Promise<void> {
  const series = readM4Hourly();
  console.log(`M4 hourly, ${series.length} series, horizon ${HORIZON_STEPS}, season found by itself`);
  for (const model of ['auto', ...MODEL_NAMES] as const) {
    const scores = [];
    const failures: string[] = [];
    for (const one of series) {
      try {
        scores.push(await scoreSeries(one, model));
      } catch (error) {
        failures.push(`${one.id}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    console.log(
      [
        model.padEnd(15),
        `sMAPE ${mean(scores.map(({ smape }) => smape)).toFixed(2)} %`,
        `MASE ${mean(scores.map(({ mase }) => mase)).toFixed(3)}`,
        `MSIS ${mean(scores.map(({ msis }) => msis)).toFixed(2)}`,
        `coverage of 80: ${mean(scores.map(({ coverages }) => coverages[0]!)).toFixed(3)}`,
        `of 95: ${mean(scores.map(({ coverages }) => coverages[1]!)).toFixed(3)}`,
        `median ${median(scores.map(({ milliseconds }) => milliseconds)).toFixed(1)} ms`,
        `failed ${failures.length}`,
      ].join('  ')
    );
    failures.slice(0, 3).forEach((failure) => console.log(`  ${failure}`));
  }
}

/** A day's and a week's season, a trend and noise; the same at every run. */
function demonstration(length: number): Float64Array {
  let state = 1;
  return Float64Array.from({ length }, (_, i) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    const day = Math.sin((2 * Math.PI * i) / 24);
    const week = Math.sin((2 * Math.PI * i) / 168);
    return 100 + i / 50 + 20 * day + 8 * week + (10 * state) / 4_294_967_296;
  });
}

async function benchSpeed(length: number): Promise<void> {
  const samples = toSamples(demonstration(length));
  const plan = planFor(length, 'auto');
  const coldStartMs = performance.now();
  await forecastSamples(samples, plan);
  const coldMs = performance.now() - coldStartMs;
  const warmMs: number[] = [];
  for (let run = 0; run < 21; run++) {
    const startedMs = performance.now();
    await forecastSamples(samples, plan);
    warmMs.push(performance.now() - startedMs);
  }
  console.log(`auto at ${length} points: first ${coldMs.toFixed(1)} ms, median ${median(warmMs).toFixed(1)} ms`);
}

await benchSpeed(2_016);
await benchSpeed(720);
if (hasM4Hourly) {
  await benchAccuracy();
} else {
  console.log('M4 hourly: skipped, the data is not beside the repository');
}
