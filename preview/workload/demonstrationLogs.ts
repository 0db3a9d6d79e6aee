import { busyness } from './busyness';
import { MINUTE_MS } from '../../pkg/series/durations';
import { noise } from './noise';
import type { Story } from './Story';

export interface LogStream {
  readonly labels: Readonly<Record<string, string>>;
  /** Lines written in the minute that starts at `minute * 60 s`. */
  readonly countInMinute: (minute: number, story: Story) => number;
  /** The text of line `index` of that minute. */
  readonly line: (minute: number, index: number) => string;
}

const INFO_SEED = 6_000;
const WARNING_SEED = 6_100;
const ERROR_SEED = 6_200;

/** The log lines of the demonstration workload's checkout service, one stream a level. */
export const demonstrationLogs: readonly LogStream[] = [
  stream('info', INFO_SEED, (minute) => 4 + 26 * busyness(minute * MINUTE_MS), [
    'order accepted',
    'payment confirmed',
    'basket saved',
  ]),
  stream(
    'warning',
    WARNING_SEED,
    (minute, story) => 0.6 + 2 * busyness(minute * MINUTE_MS) + 14 * incident(minute, story),
    ['payment provider answered slowly', 'retrying the stock look-up']
  ),
  stream(
    'error',
    ERROR_SEED,
    (minute, story) => 0.15 + 0.5 * busyness(minute * MINUTE_MS) + 22 * incident(minute, story),
    ['payment provider timed out', 'stock look-up failed']
  ),
];

function stream(
  level: string,
  seed: number,
  expected: (minute: number, story: Story) => number,
  texts: readonly string[]
): LogStream {
  return {
    labels: { job: 'demonstration', service: 'checkout', level },
    countInMinute: (minute, story) =>
      Math.floor(expected(minute, story) * (0.6 + 0.8 * noise(seed, minute)) + noise(seed + 1, minute)),
    line: (minute, index) => {
      const draw = noise(seed + 2 + index, minute);
      const text = texts[Math.floor(draw * texts.length)] ?? '';
      return `level=${level} msg="${text}" order=${Math.floor(draw * 90_000) + 10_000} duration_ms=${Math.floor(draw * draw * 900) + 12}`;
    },
  };
}

function incident(minute: number, story: Story): number {
  return story.incident(minute * MINUTE_MS);
}
