// Prints what 100,000 log lines take to be sorted into patterns, by kind of line, and to be judged.
import { DEFAULT_DETECTION_PLAN } from '../../pkg/anomaly/DetectionPlan';
import { judgePatterns } from '../../pkg/anomaly/logs/judgePatterns';
import { minePatterns } from '../../pkg/anomaly/logs/minePatterns';
import { SECOND_MS } from '../../pkg/series/durations';
import type { LogLines } from '../../pkg/series/LogLines';
import { seededRandom } from '../../pkg/series/seededRandom';
import { hasLoghub, readLoghub } from '../accuracy/logs/loghub';

const LINES = 100_000;
const STEP_MS = 100 * SECOND_MS;
const WORDS = 3_000;
const RUNS = 3;

const random = seededRandom(1);
const number = () => String(Math.floor(1_000_000 * random()));
const letters = (text: string) => text.replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)]!);

/** One line a second. */
function logOf(write: (index: number) => string): LogLines {
  return {
    timesMs: Float64Array.from({ length: LINES }, (_, i) => i * SECOND_MS),
    texts: Array.from({ length: LINES }, (_, i) => write(i)),
  };
}

/** The lines over and over, with some of their numbers changed. */
function repeated({ texts }: LogLines): LogLines {
  return logOf((i) => texts[i % texts.length]!.replace(/\d{3,}(?=\D*$)/, number));
}

const LOGS: Record<string, LogLines> = {
  JSON: logOf((i) => JSON.stringify({ level: i % 7 ? 'info' : 'warn', msg: `request ${number()} took 5ms`, user: i })),
  logfmt: logOf((i) => `level=info ts=${i} msg="request ${number()} took ${i % 100}ms" status=200`),
  'random words, hardly a line like another': logOf(() =>
    Array.from({ length: 8 }, () => letters(String(Math.floor(WORDS * random())))).join(' ')
  ),
  ...(hasLoghub && {
    'OpenStack, 300 characters a line': repeated(readLoghub('openStack')),
    'Apache, 85 characters a line': repeated(readLoghub('apache')),
  }),
};

/** Of the processor, which what else runs on the machine delays less than the clock. */
function leastSeconds(run: () => void): number {
  const seconds = Array.from({ length: RUNS }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000_000;
  });
  return Math.min(...seconds);
}

console.log(
  `${LINES} log lines: seconds of processor time to sort them, and to sort and judge them in ${(LINES * SECOND_MS) / STEP_MS} steps`
);
for (const [name, lines] of Object.entries(LOGS)) {
  const { patterns } = minePatterns(lines);
  const sorting = leastSeconds(() => minePatterns(lines));
  const judging = leastSeconds(() => judgePatterns(lines, DEFAULT_DETECTION_PLAN, { stepMs: STEP_MS }));
  console.log(
    `${name.padEnd(42)} ${sorting.toFixed(2).padStart(6)} ${judging.toFixed(2).padStart(6)}   ${patterns.length} patterns`
  );
}
