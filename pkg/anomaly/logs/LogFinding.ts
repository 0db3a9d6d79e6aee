import type { Severity } from '../Severity';
import type { LogLevel } from './lines/LogLevel';

/** What is unusual about the lines of a pattern: never seen before, far more than usual, or none any more. */
type LogFindingKind = 'new' | 'burst' | 'gone';

/** Something unusual in logs, with the lines that show it. */
export interface LogFinding {
  /** Undefined where it is about all lines together. */
  readonly patternId: string | undefined;
  readonly template: string;
  readonly level: LogLevel;
  readonly kind: LogFindingKind;
  readonly severity: Exclude<Severity, 'none'>;
  /** Start of its first step, Unix ms. */
  readonly startMs: number;
  /** End of its last step; undefined while it goes on at the end of the lines. */
  readonly endMs: number | undefined;
  /** Lines of the pattern within that time. */
  readonly lineCount: number;
  /** The first lines within that time; where none came, some of before. */
  readonly sampleLines: readonly string[];
  /** Why, in one plain sentence. */
  readonly reason: string;
}
