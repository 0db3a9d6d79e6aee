import type { LogLines } from '../../series/LogLines';
import type { Samples } from '../../series/Samples';
import type { DetectionPlan } from '../DetectionPlan';
import type { Verdicts } from '../Verdicts';
import { burstStretches } from './verdicts/burstStretches';
import { countPatterns } from './rates/countPatterns';
import { describeStretches } from './verdicts/describeStretches';
import { findGoneStretches } from './verdicts/findGoneStretches';
import { findNewPatterns } from './verdicts/findNewPatterns';
import { judgeBursts, leastBurst } from './verdicts/judgeBursts';
import type { LogFinding } from './LogFinding';
import type { LogHistory } from './rates/LogHistory';
import type { LogPattern } from './LogPattern';
import { markStretch } from './verdicts/markStretch';
import { minePatterns } from './minePatterns';
import { DEFAULT_MAX_PATTERNS, type RateOptions } from './patternRates';
import type { PatternStretch } from './verdicts/PatternStretch';
import { rateSamples } from './rates/rateSamples';
import type { Stretch } from './verdicts/Stretch';
import { stepGrid } from './rates/stepGrid';

/** Patterns judged for bursts: the first that ever came often enough for one. Bounds time and memory. */
const MAX_BURST_PATTERNS = 100;

/** How often a pattern came, and the verdict on each step. */
export interface JudgedPattern {
  readonly pattern: LogPattern;
  readonly samples: Samples;
  readonly verdicts: Verdicts;
}

/** Log lines, judged. */
export interface JudgedPatterns {
  /** At most `maxPatterns`: those with findings first, then those with the most lines. */
  readonly patterns: readonly JudgedPattern[];
  /** Of all patterns, in order of their start. */
  readonly findings: readonly LogFinding[];
}

/**
 * Finds what is unusual in logs: patterns that are new to a source that hardly ever shows new ones, patterns that burst,
 * and patterns, or all lines, that always came and stay away. The verdict on a step is from the lines up to its end.
 * @throws {TooManyStepsError}
 */
export function judgePatterns(lines: LogLines, plan: DetectionPlan, options: RateOptions): JudgedPatterns {
  const mined = minePatterns(lines);
  const grid = stepGrid(lines.timesMs, options);
  if (grid.stepCount === 0) {
    return { patterns: [], findings: [] };
  }
  const history = countPatterns(mined, grid);
  const judged = new Map<number, JudgedPattern>();
  const judge = (index: number): JudgedPattern => {
    const known = judged.get(index) ?? judgeRate(history, index, plan);
    judged.set(index, known);
    return known;
  };

  const news = findNewPatterns(history, plan);
  const stretches = history.patterns.map((_, index): Stretch[] => [
    ...(news[index] === undefined ? [] : [news[index]]),
    ...findGoneStretches(history.stepsOf[index]!, history.activeBefore, grid, plan),
  ]);
  for (const index of burstCandidates(history, plan)) {
    stretches[index]!.push(...burstStretches(judge(index).verdicts, news[index]));
  }
  const everyStep = Uint32Array.from({ length: grid.stepCount + 1 }, (_, step) => step);
  const silences = findGoneStretches(history.allSteps, everyStep, grid, plan);

  const shown = worthShowing(history, stretches).slice(0, options.maxPatterns ?? DEFAULT_MAX_PATTERNS);
  const patterns = shown.map(judge);
  shown.forEach((index, place) => {
    stretches[index]!.forEach((stretch) => markStretch(patterns[place]!.verdicts, stretch));
  });
  const found: PatternStretch[] = [
    ...silences.map((stretch) => ({ index: undefined, stretch })),
    ...stretches.flatMap((ofPattern, index) => ofPattern.map((stretch) => ({ index, stretch }))),
  ];
  return { patterns, findings: describeStretches(found, history, mined, lines.texts) };
}

function judgeRate({ patterns, stepsOf, grid }: LogHistory, index: number, plan: DetectionPlan): JudgedPattern {
  const pattern = patterns[index]!;
  const samples = rateSamples(pattern, [stepsOf[index]!], grid);
  return { pattern, samples, verdicts: judgeBursts(samples, grid.stepMs, plan) };
}

/** Indices of the patterns that had a step with lines enough for a burst; which they are, later lines don't change. */
function burstCandidates({ stepsOf }: LogHistory, plan: DetectionPlan): number[] {
  const least = leastBurst(plan);
  return stepsOf
    .map(({ steps, counts }, index) => ({ index, step: steps[counts.findIndex((count) => count > least)] }))
    .filter((candidate): candidate is { index: number; step: number } => candidate.step !== undefined)
    .sort((a, b) => a.step - b.step || a.index - b.index)
    .slice(0, MAX_BURST_PATTERNS)
    .map(({ index }) => index);
}

function worthShowing({ patterns }: LogHistory, stretches: readonly Stretch[][]): number[] {
  const hasFindings = (index: number) => Number(stretches[index]!.length > 0);
  return patterns
    .map((_, index) => index)
    .sort((a, b) => hasFindings(b) - hasFindings(a) || patterns[b]!.count - patterns[a]!.count || a - b);
}
