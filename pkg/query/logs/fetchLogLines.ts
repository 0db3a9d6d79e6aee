import { DAY_MS } from '../../series/durations';
import type { FrameNotice } from '../../series/Frame';
import { formatDuration } from '../../series/formatDuration';
import { framesToLogLines } from '../../series/framesToLogLines';
import type { FetchRequest } from '../fetchSeries';
import type { SourceClient } from '../SourceClient';
import { TooManyLinesError } from './errors/TooManyLinesError';
import type { FetchedLines } from './FetchedLines';
import { LinePages } from './LinePages';

/** Loki's own default for the most lines of one answer. */
export const LINES_PER_REQUEST = 5_000;

/** Lines of one query: ten answers, some ten megabytes. */
export const MAX_LINES = 50_000;

/** Loki's default for the longest query. */
const MAX_SPAN_MS = 30 * DAY_MS;

/**
 * Asks Loki for log lines, answer by answer from the newest back, as it gives only so many at a time.
 * @param neededFromMs start of the time whose lines are needed, Unix ms; the history before it is cut where there are
 * too many lines
 * @throws {TooManyLinesError} where there are too many even so
 * @throws {PresageError} where the source fails
 */
export async function fetchLogLines(
  client: SourceClient,
  { source, range, intervalMs, orgId, user }: FetchRequest,
  neededFromMs: number,
  signal: AbortSignal
): Promise<FetchedLines> {
  const query = { ...source.query, queryType: 'range', direction: 'backward', maxLines: LINES_PER_REQUEST };
  const common = { source: { ...source, query }, intervalMs, maxDataPoints: LINES_PER_REQUEST, orgId, user };
  const pages = new LinePages();
  const notices: FrameNotice[] = [];
  let toMs = range.toMs;
  while (toMs > range.fromMs && pages.count < MAX_LINES) {
    const fromMs = Math.max(range.fromMs, toMs - MAX_SPAN_MS);
    const frames = await client.queryRange({ ...common, fromMs, toMs }, signal);
    notices.push(...frames.flatMap(({ meta }) => meta?.notices ?? []));
    const lines = framesToLogLines(frames);
    const readToMs = lines.texts.length < LINES_PER_REQUEST ? fromMs : completeFromMs(lines.timesMs, toMs);
    pages.add(lines, readToMs, toMs);
    toMs = readToMs;
  }
  if (toMs > Math.max(neededFromMs, range.fromMs)) {
    throw new TooManyLinesError(MAX_LINES);
  }
  return {
    lines: pages.toLines(),
    fromMs: toMs,
    notices: toMs > range.fromMs ? [...notices, cutNotice(pages.count, range.toMs - toMs)] : notices,
  };
}

/** Of the oldest millisecond of a full answer there may be more lines; of one that has nothing else they are given up. */
function completeFromMs(timesMs: Float64Array, toMs: number): number {
  const oldestMs = timesMs.reduce((oldest, timeMs) => Math.min(oldest, timeMs), Number.POSITIVE_INFINITY);
  return oldestMs + 1 < toMs ? oldestMs + 1 : oldestMs;
}

function cutNotice(count: number, historyMs: number): FrameNotice {
  return {
    severity: 'info',
    text:
      `The newest ${count.toLocaleString('en')} log lines were read, the history is ${formatDuration(historyMs)}. ` +
      'Narrow the query to fewer lines to learn from more.',
  };
}
