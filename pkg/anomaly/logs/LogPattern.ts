import type { LogLevel } from './lines/LogLevel';

/** Log lines that say the same but for what varies in them. */
export interface LogPattern {
  /** The same for the same messages in every run. */
  readonly id: string;
  /** What its lines have in common; masks such as `<num>` and the wildcard `<*>` stand for what varies. */
  readonly template: string;
  readonly level: LogLevel;
  readonly count: number;
  readonly firstSeenMs: number;
  readonly lastSeenMs: number;
  /** Its first lines as they came, cut to a readable length. */
  readonly sampleLines: readonly string[];
}
