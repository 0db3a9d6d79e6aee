import type { FrameNotice } from '../../series/Frame';
import type { LogLines } from '../../series/LogLines';

/** Log lines of a wrapped source. */
export interface FetchedLines {
  readonly lines: LogLines;
  /** From here on they are complete, Unix ms. */
  readonly fromMs: number;
  /** The source's own, and that older lines were left out. */
  readonly notices: readonly FrameNotice[];
}
