import { MODEL_NAMES } from '../../pkg/models/ModelName';
import { median } from '../../pkg/prepare/median';
import { DAY_STEPS, forecastM4, HORIZON_STEPS } from './forecastM4';
import { hasM4Hourly, readM4Hourly } from './m4Hourly';
import { coverageOf, mean, scoreBand, scoreForecast } from './scoreForecast';

const RUNS = 21;

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
  const values = demonstration(length);
  const milliseconds: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const startedMs = performance.now();
    await forecastM4(values, 'auto');
    milliseconds.push(performance.now() - startedMs);
  }
  console.log(
    `auto at ${length} points: first ${milliseconds[0]!.toFixed(1)} ms, median of ${RUNS} ${median(milliseconds).toFixed(1)} ms`
  );
}

async function benchAccuracy(): Promise<void> {
  const series = readM4Hourly();
  console.log(`M4 hourly, ${series.length} series, horizon ${HORIZON_STEPS}, seasons found by itself`);
  for (const model of ['auto', ...MODEL_NAMES] as const) {
    const scores = [];
    const failures: string[] = [];
    for (const { id, train, test } of series) {
      try {
        const startedMs = performance.now();
        const { mean: predicted, bands } = await forecastM4(train, model);
        const milliseconds = performance.now() - startedMs;
        scores.push({
          ...scoreForecast(predicted, test, train, DAY_STEPS),
          msis: scoreBand(bands[1]!, test, train, DAY_STEPS),
          coverages: bands.map((band) => coverageOf(band, test)),
          milliseconds,
        });
      } catch (error) {
        failures.push(`${id}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    console.log(
      [
        model.padEnd(15),
        `sMAPE ${mean(scores.map(({ smape }) => smape)).toFixed(2)} %`,
        `MASE ${mean(scores.map(({ mase }) => mase)).toFixed(3)}`,
        `MSIS ${mean(scores.map(({ msis }) => msis)).toFixed(2)}`,
        `coverage of 80 %: ${mean(scores.map(({ coverages }) => coverages[0]!)).toFixed(3)}`,
        `of 95 %: ${mean(scores.map(({ coverages }) => coverages[1]!)).toFixed(3)}`,
        `median ${median(scores.map(({ milliseconds }) => milliseconds)).toFixed(1)} ms`,
        `failed ${failures.length}`,
      ].join('  ')
    );
    failures.forEach((failure) => console.log(`  ${failure}`));
  }
}

await benchSpeed(2_016);
await benchSpeed(720);
if (hasM4Hourly) {
  await benchAccuracy();
} else {
  console.log('M4 hourly: skipped, ../shared/data is not there');
}
