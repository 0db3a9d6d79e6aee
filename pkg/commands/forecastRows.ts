import type { Forecast } from '../forecast/Forecast';
import { formatTimestamp } from './formatTimestamp';
import type { TimestampFormat } from './TimestampFormat';

/** Digits that are sure to mean something; the rest is the noise of binary fractions. */
const SIGNIFICANT_DIGITS = 12;

const NEEDS_QUOTES = /[",\r\n]/;

/** The header of {@link forecastRows}: `unique_id,ds,model,mean,lo-95,hi-95`. */
export function forecastHeader(levels: readonly number[]): string {
  return `${['unique_id', 'ds', 'model', 'mean', ...levels.flatMap((level) => [`lo-${level}`, `hi-${level}`])].join(',')}\n`;
}

/** A forecast as CSV, one row a step. */
export function forecastRows({ history, startMs, mean, bands, model }: Forecast, format: TimestampFormat): string {
  const id = quote(history.name);
  const rows = Array.from(mean, (value, step) => {
    const time = formatTimestamp(startMs + step * history.stepMs, format);
    const edges = bands.flatMap(({ lower, upper }) => [lower[step], upper[step]]);
    return `${[id, time, model, ...[value, ...edges].map(formatNumber)].join(',')}\n`;
  });
  return rows.join('');
}

function quote(text: string): string {
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function formatNumber(value: number | undefined): string {
  return String(Number(value?.toPrecision(SIGNIFICANT_DIGITS)));
}
