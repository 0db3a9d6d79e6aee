import type { LogLines } from '../../series/LogLines';
import type { LogPattern } from './LogPattern';
import { linesInTimeOrder } from './lines/linesInTimeOrder';
import { MAX_SAMPLE_LINES } from './lines/maxSampleLines';
import { readLogLine } from './lines/readLogLine';
import { shortenLine } from './lines/shortenLine';
import { type LogTemplate, TemplateMiner } from './templates/TemplateMiner';
import { writeTemplate } from './templates/writeTemplate';

/** Log lines sorted into patterns. */
export interface MinedPatterns {
  /** In the order of their first lines. */
  readonly patterns: readonly LogPattern[];
  /** Time of each line, Unix ms, as given. */
  readonly timesMs: Float64Array;
  /** Index into `patterns` of each line. */
  readonly patternOfLine: Uint32Array;
  /** Indices of the lines from the earliest to the latest. */
  readonly timeOrder: Uint32Array;
}

interface MiningOptions {
  /** Templates held at a time; bounds memory and time where every line is new. */
  readonly maxTemplates?: number;
}

/**
 * Sorts log lines into patterns, from the earliest line to the latest: which pattern a line gets depends on the lines
 * before it only. Every line gets exactly one, an empty line that of empty lines.
 */
export function minePatterns(lines: LogLines, { maxTemplates }: MiningOptions = {}): MinedPatterns {
  const { timesMs, texts, labels } = lines;
  const miner = new TemplateMiner(maxTemplates);
  const indexById = new Map<string, number>();
  const found: GrowingPattern[] = [];
  const patternOfLine = new Uint32Array(texts.length);
  const timeOrder = linesInTimeOrder(timesMs);
  for (const line of timeOrder) {
    const text = texts[line]!;
    const timeMs = timesMs[line]!;
    const message = readLogLine(text, labels?.[line]);
    const template = miner.add(message.level, message.text);
    const known = indexById.get(template.id);
    const index = known ?? found.length;
    if (known === undefined) {
      indexById.set(template.id, index);
      found.push({ template, count: 0, firstSeenMs: timeMs, lastSeenMs: timeMs, sampleLines: [] });
    }
    const pattern = found[index]!;
    pattern.template = template;
    pattern.count++;
    pattern.lastSeenMs = timeMs;
    if (pattern.sampleLines.length < MAX_SAMPLE_LINES) {
      pattern.sampleLines.push(shortenLine(text));
    }
    patternOfLine[line] = index;
  }
  return { patterns: found.map(toPattern), timesMs, patternOfLine, timeOrder };
}

interface GrowingPattern {
  template: LogTemplate;
  count: number;
  readonly firstSeenMs: number;
  lastSeenMs: number;
  readonly sampleLines: string[];
}

function toPattern({ template, ...seen }: GrowingPattern): LogPattern {
  return { id: template.id, template: writeTemplate(template.row.tokens), level: template.level, ...seen };
}
