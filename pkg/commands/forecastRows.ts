import type { Forecast } from '../forecast/Forecast';
import { csvField } from './csvField';
import { formatTimestamp } from './formatTimestamp';
import type { TimestampFormat } from './TimestampFormat';

/** The header of {@link forecastRows}: `unique_id,ds,model,mean,lo-95,hi-95`. */
export function forecastHeader(levels: readonly number[]): string {
  return `${['unique_id', 'ds', 'model', 'mean', ...levels.flatMap((level) => [`lo-${level}`, `hi-${level}`])].join(',')}\n`;
}

/** A forecast as CSV, one row a step. */
export function forecastRows({ history, startMs, mean, bands, model }: Forecast, format: TimestampFormat): string {
  const rows = Array.from(mean, (value, step) => {
    const time = formatTimestamp(startMs + step * history.stepMs, format);
    const edges = bands.flatMap(({ lower, upper }) => [lower[step]!, upper[step]!]);
    return `${[history.name, time, model, value, ...edges].map(csvField).join(',')}\n`;
  });
  return rows.join('');
}
