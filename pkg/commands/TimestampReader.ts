import { MAX_POINTS_PER_SERIES } from '../series/limits';
import { WrongRowError } from './errors/WrongRowError';
import { ownCopy } from './ownCopy';
import { detectTimestampFormat, parseTimestamp } from './parseTimestamp';
import type { TimestampFormat } from './TimestampFormat';

/** A time and how it was written. */
export interface Timestamp {
  readonly text: string;
  readonly timeMs: number;
}

const REMEDY = 'Write it as 2026-05-12T10:00:00Z, as 2026-05-12 10:00:00, or as a whole number, and all rows alike.';

/** Reads the times of one input, which the first of them sets the format of. */
export class TimestampReader {
  #format: TimestampFormat | undefined;
  /** Series mostly share their times. */
  readonly #known = new Map<string, Timestamp>();

  /** Undefined before the first time is read. */
  get format(): TimestampFormat | undefined {
    return this.#format;
  }

  /**
   * @param row line of the file
   * @throws {WrongRowError} where the text is no time, or not like the ones before it
   */
  read(text: string, row: number): Timestamp {
    const known = this.#known.get(text);
    if (known !== undefined) {
      return known;
    }
    this.#format ??= detectTimestampFormat(text);
    const timeMs = this.#format === undefined ? Number.NaN : parseTimestamp(text, this.#format);
    if (Number.isNaN(timeMs)) {
      const unlike = this.#format === undefined ? '' : ' like the rows before it';
      throw new WrongRowError(row, `"${text}" is not a time${unlike}`, REMEDY);
    }
    const timestamp = { text: ownCopy(text), timeMs };
    if (this.#known.size < MAX_POINTS_PER_SERIES) {
      this.#known.set(timestamp.text, timestamp);
    }
    return timestamp;
  }
}
