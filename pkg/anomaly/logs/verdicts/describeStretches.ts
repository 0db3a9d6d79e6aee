import { explainStretch } from './explainStretch';
import { linesWithin } from './linesWithin';
import type { LogFinding } from '../LogFinding';
import type { LogHistory } from '../rates/LogHistory';
import type { MinedPatterns } from '../minePatterns';
import type { PatternStretch } from './PatternStretch';
import { MAX_SAMPLE_LINES } from '../lines/maxSampleLines';
import { shortenLine } from '../lines/shortenLine';

/** Tells people of stretches, with the lines that came in each; in order of their start. */
export function describeStretches(
  found: readonly PatternStretch[],
  history: LogHistory,
  mined: MinedPatterns,
  texts: readonly string[]
): LogFinding[] {
  const { startMs, stepMs, stepCount } = history.grid;
  const linesOf = linesWithin(found, mined, history.grid);
  const findings = found.map(({ index, stretch }, place): LogFinding => {
    const { kind, fromStep, toStep, severity } = stretch;
    const pattern = index === undefined ? undefined : history.patterns[index]!;
    const came = index === undefined ? history.allSteps : history.stepsOf[index]!;
    const lines = linesOf[place]!;
    const samples = lines.slice(0, MAX_SAMPLE_LINES).map((line) => shortenLine(texts[line]!));
    return {
      patternId: pattern?.id,
      template: pattern?.template ?? '(all lines)',
      level: pattern?.level ?? 'unknown',
      kind,
      severity,
      startMs: startMs + fromStep * stepMs,
      endMs: toStep < stepCount ? startMs + toStep * stepMs : undefined,
      lineCount: lines.length,
      sampleLines: samples.length > 0 ? samples : (pattern?.sampleLines ?? []),
      reason: explainStretch(stretch, came, stepMs),
    };
  });
  return findings.sort((a, b) => a.startMs - b.startMs);
}
