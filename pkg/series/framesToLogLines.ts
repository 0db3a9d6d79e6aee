import type { LogLines } from './LogLines';
import { type LogMarks, marksLogLines } from './marksLogLines';
import { NoLogLinesError } from './errors/NoLogLinesError';

/** What of a frame is read here; both {@link Frame} and the browser's data frames have it. */
export interface LogFrame {
  readonly name?: string | undefined;
  readonly refId?: string | undefined;
  readonly meta?: LogMarks | undefined;
  readonly fields: readonly LogField[];
}

interface LogField {
  readonly name: string;
  readonly type: string;
  readonly values: ArrayLike<unknown>;
  readonly labels?: Readonly<Record<string, string>> | undefined;
}

type Labels = Readonly<Record<string, string>>;

const NO_LABELS: Labels = {};

/** Fields beside the labels that may say how serious a line is. */
const LEVEL_FIELDS = ['severity', 'level', 'detected_level'];

/**
 * Takes the log lines out of log frames: Grafana's data plane (`timestamp`, `body`, `labels`, `severity`), Loki's older
 * ones (`Time`, `Line`, `labels`), and those of other sources (their first time and first text field).
 * Rows without time or text are left out. A field that tells the level becomes the label `level`.
 * @returns the lines of all log frames one after the other; frames that hold no log lines are passed over
 * @throws {NoLogLinesError} where a log frame lacks a time or a text field
 */
export function framesToLogLines(frames: readonly LogFrame[]): LogLines {
  const timesMs: number[] = [];
  const texts: string[] = [];
  const labels: Labels[] = [];
  for (const frame of frames) {
    if (!marksLogLines(frame.meta)) {
      continue;
    }
    const { time, body, labelsAt } = readLogFrame(frame);
    for (let row = 0; row < body.values.length; row++) {
      const timeMs = time.values[row];
      const text = body.values[row];
      if (typeof timeMs === 'number' && Number.isFinite(timeMs) && typeof text === 'string') {
        timesMs.push(timeMs);
        texts.push(text);
        labels.push(labelsAt(row));
      }
    }
  }
  const hasLabels = labels.some((one) => one !== NO_LABELS);
  return { timesMs: Float64Array.from(timesMs), texts, ...(hasLabels && { labels }) };
}

function readLogFrame(frame: LogFrame) {
  const ofType = (type: string) => frame.fields.filter((field) => field.type === type);
  const times = ofType('time');
  const strings = ofType('string');
  const time = times.find(({ name }) => name === 'timestamp') ?? times[0];
  const body = strings.find(({ name }) => name === 'body') ?? strings[0];
  if (time === undefined || body === undefined) {
    throw new NoLogLinesError(frame.name || frame.refId || 'without a name');
  }
  const level = strings.find((field) => field !== body && LEVEL_FIELDS.includes(field.name));
  const ownLabels = ofType('other').find(({ name }) => name === 'labels');
  return { time, body, labelsAt: labelsReader(ownLabels, level, body.labels ?? NO_LABELS) };
}

/** Lines of one stream share their labels' object where the frame does. */
function labelsReader(own: LogField | undefined, level: LogField | undefined, ofAll: Labels): (row: number) => Labels {
  const known = new Map<unknown, Labels>();
  return (row) => {
    const raw = own?.values[row];
    const labels = own === undefined ? ofAll : (known.get(raw) ?? toLabels(raw));
    known.set(raw, labels);
    const levelText = level?.values[row];
    return typeof levelText === 'string' && levelText !== '' ? { ...labels, level: levelText } : labels;
  };
}

function toLabels(raw: unknown): Labels {
  if (typeof raw !== 'object' || raw === null) {
    return NO_LABELS;
  }
  return Object.fromEntries(
    Object.entries(raw).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)])
  );
}
