import type { Frame } from '../../pkg/series/Frame';
import { demonstrationLogs, type LogStream } from '../workload/demonstrationLogs';
import { MINUTE_MS, SECOND_MS } from '../../pkg/series/durations';
import type { Story } from '../workload/Story';
import { UnsupportedQueryError } from './errors/UnsupportedQueryError';
import { linesFrame, type LogLine } from './linesFrame';
import type { LogQuery } from './LogQuery';
import { matchesSelector } from './matchesSelector';
import { parseLogQuery } from './parseLogQuery';
import type { PreviewSource } from './PreviewSource';
import type { RangeQuery } from './RangeQuery';
import { seriesFrame } from './seriesFrame';
import { stepTimes } from './stepTimes';

const MAX_LINES = 1_000;

/** Answers log selectors and their `count_over_time` and `rate` over the demonstration workload's log lines. */
export class DemonstrationLogsSource implements PreviewSource {
  readonly #story: Story;
  readonly #now: () => number;

  readonly examples = ['count_over_time({job="demonstration"}[10m])', 'rate({job="demonstration", level="error"}[1h])'];

  constructor(story: Story, now: () => number) {
    this.#story = story;
    this.#now = now;
  }

  async queryRange(query: RangeQuery): Promise<Frame[]> {
    const parsed = parseLogQuery(query.expression);
    if (parsed === undefined) {
      const understood = '{label="value"}, count_over_time({...}[5m]) and rate({...}[5m])';
      throw new UnsupportedQueryError(query.expression, understood, 'LOKI_URL');
    }
    const streams = demonstrationLogs.filter((stream) => matchesSelector(parsed.selector, undefined, stream.labels));
    if (parsed.kind === 'lines') {
      return [linesFrame(query.refId, this.#newestLines(streams, query))];
    }
    return streams.map((stream) => this.#counted(stream, parsed, query));
  }

  #counted(stream: LogStream, parsed: Exclude<LogQuery, { kind: 'lines' }>, query: RangeQuery): Frame {
    const windowMinutes = Math.max(1, Math.round(parsed.windowMs / MINUTE_MS));
    const divisor = parsed.kind === 'rate' ? (windowMinutes * MINUTE_MS) / SECOND_MS : 1;
    const nowMs = this.#now();
    const timesMs = stepTimes(query).filter((timeMs) => timeMs >= this.#story.startMs && timeMs <= nowMs);
    const values = timesMs.map((timeMs) => {
      const lastMinute = Math.floor(timeMs / MINUTE_MS);
      let lines = 0;
      for (let minute = lastMinute - windowMinutes; minute < lastMinute; minute++) {
        lines += this.#countInMinute(stream, minute);
      }
      return lines / divisor;
    });
    return seriesFrame(query, stream.labels, timesMs, values);
  }

  #newestLines(streams: readonly LogStream[], query: RangeQuery): LogLine[] {
    const lines: LogLine[] = [];
    const endMs = Math.min(query.toMs, this.#now());
    const firstMinute = Math.floor(Math.max(query.fromMs, this.#story.startMs) / MINUTE_MS);
    for (let minute = Math.floor(endMs / MINUTE_MS) - 1; minute >= firstMinute && lines.length < MAX_LINES; minute--) {
      for (const stream of streams) {
        const count = this.#countInMinute(stream, minute);
        for (let index = 0; index < count; index++) {
          const timeMs = minute * MINUTE_MS + Math.floor(((index + 0.5) / count) * MINUTE_MS);
          lines.push({ timeMs, labels: stream.labels, text: stream.line(minute, index) });
        }
      }
    }
    return lines.sort((one, other) => other.timeMs - one.timeMs).slice(0, MAX_LINES);
  }

  #countInMinute(stream: LogStream, minute: number): number {
    return this.#story.isGap(minute * MINUTE_MS) ? 0 : stream.countInMinute(minute, this.#story);
  }
}
