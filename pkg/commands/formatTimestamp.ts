import { INDEX_UNIT_MS, type TimestampFormat } from './TimestampFormat';

const MILLISECONDS = /\.000$/;

/** Writes a time as the input did; a date that isn't midnight gets its time. */
export function formatTimestamp(timeMs: number, format: TimestampFormat): string {
  if (format.kind === 'index') {
    return String(Math.round(timeMs / INDEX_UNIT_MS));
  }
  const [date = '', time = ''] = new Date(timeMs).toISOString().slice(0, -1).split('T');
  const shortTime = time.replace(MILLISECONDS, '');
  if (format.kind === 'date') {
    return shortTime === '00:00:00' ? date : `${date} ${shortTime}`;
  }
  return `${date}${format.separator}${shortTime}${format.isZoned ? 'Z' : ''}`;
}
