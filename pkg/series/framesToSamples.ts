import type { Frame, NumberField, StringField, TimeField } from './Frame';
import { MAX_SERIES_PER_QUERY } from './limits';
import type { Samples } from './Samples';
import { NoNumberFieldError } from './errors/NoNumberFieldError';
import { NoTimeFieldError } from './errors/NoTimeFieldError';
import { TextValuesError } from './errors/TextValuesError';
import { TooManySeriesError } from './errors/TooManySeriesError';
import { fieldDisplayName } from './fieldDisplayName';

/**
 * Takes the series out of time-series frames, whether multi (one series a frame), wide (one a number field) or long
 * (one for each number field and combination of texts).
 * @returns one entry a series, in the frames' order; frames without rows give none
 * @throws {NoTimeFieldError | NoNumberFieldError | TextValuesError | TooManySeriesError}
 */
export function framesToSamples(frames: readonly Frame[]): Samples[] {
  const samples = frames.filter(hasRows).flatMap(frameToSamples);
  if (samples.length > MAX_SERIES_PER_QUERY) {
    throw new TooManySeriesError(samples.length, MAX_SERIES_PER_QUERY);
  }
  return samples;
}

function hasRows(frame: Frame): boolean {
  return frame.fields.some((field) => field.values.length > 0);
}

function frameToSamples(frame: Frame): Samples[] {
  const frameName = `"${frame.name || frame.refId || 'without a name'}"`;
  const time = frame.fields.find((field) => field.type === 'time');
  if (time === undefined) {
    throw new NoTimeFieldError(frameName);
  }
  const numbers = frame.fields.filter((field) => field.type === 'number');
  const texts = frame.fields.filter((field) => field.type === 'string');
  if (numbers.length > 0) {
    const rowGroups = texts.length > 0 ? groupRowsByTexts(texts, time.values.length) : [ALL_ROWS];
    return numbers.flatMap((field) => rowGroups.map((group) => fieldToSamples(frame, time, field, group)));
  }
  const text = texts[0];
  if (text !== undefined) {
    throw new TextValuesError(text.name, text.values.find((value) => value !== null) ?? undefined);
  }
  throw new NoNumberFieldError(frameName);
}

interface RowGroup {
  readonly labels: Readonly<Record<string, string>>;
  /** Indices of the rows; absent where it is all of them. */
  readonly rows?: readonly number[];
}

const ALL_ROWS: RowGroup = { labels: {} };

function groupRowsByTexts(texts: readonly StringField[], rowCount: number): RowGroup[] {
  const groups = new Map<string, { labels: Record<string, string>; rows: number[] }>();
  for (let row = 0; row < rowCount; row++) {
    const key = JSON.stringify(texts.map((text) => text.values[row] ?? null));
    let group = groups.get(key);
    if (group === undefined) {
      group = { labels: Object.fromEntries(texts.map((text) => [text.name, text.values[row] ?? ''])), rows: [] };
      groups.set(key, group);
    }
    group.rows.push(row);
  }
  return [...groups.values()];
}

function fieldToSamples(frame: Frame, time: TimeField, field: NumberField, group: RowGroup): Samples {
  return {
    name: fieldDisplayName(frame, field),
    labels: { ...field.labels, ...group.labels },
    timesMs: pickRows(time.values, group.rows),
    values: pickRows(field.values, group.rows),
  };
}

function pickRows(values: Float64Array, rows: readonly number[] | undefined): Float64Array {
  return rows === undefined ? values : Float64Array.from(rows, (row) => values[row] ?? Number.NaN);
}
