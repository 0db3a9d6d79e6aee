import type { ScoreRow } from './ScoreRow';

/** How scores are written. */
export interface ScoreWriter {
  readonly header: string;
  row(row: ScoreRow): string;
  /** Between the single series and all of them. */
  readonly separator: string;
}
