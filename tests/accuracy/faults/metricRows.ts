import type { FaultBench } from './faultBench';

const SHARES = [0.01, 0.5, 0.99];

/**
 * A line for each metric of the day without faults: where its values lie, and how far they move from one to the next.
 * The sizes of faults are to be read against these.
 */
export function metricRows({ samples, judgedFromMs }: FaultBench): string[] {
  return samples.map(({ name, timesMs, values }) => {
    const day = values.filter((value, at) => timesMs[at]! < judgedFromMs && !Number.isNaN(value));
    const moves = day.subarray(1).map((value, at) => Math.abs(value - day[at]!));
    const [low, middle, high] = quantiles(day);
    const [, usualMove, largeMove] = quantiles(moves);
    return `  ${name.padEnd(9)} 1 % below ${low}, median ${middle}, 1 % above ${high}; moves by ${usualMove}, 1 % by more than ${largeMove}`;
  });
}

function quantiles(values: Float64Array): string[] {
  const sorted = values.slice().sort();
  return SHARES.map((share) => sorted[Math.floor(share * sorted.length)]!.toPrecision(3));
}
