import { findLevel } from './findLevel';
import type { LogLevel } from './LogLevel';
import { readStructuredLine } from './readStructuredLine';
import { toLogLevel } from './toLogLevel';

/** Characters of a message that are looked at. */
const MAX_MESSAGE_LENGTH = 2_000;

/** Characters of a line that are parsed; of a longer one the start counts, as plain text. */
const MAX_PARSED_LENGTH = 32_000;

const ESCAPE = String.fromCharCode(27);

/** Colours and other terminal control. */
const ANSI_SEQUENCE = new RegExp(`${ESCAPE}\\[[0-9;?]*[ -/]*[@-~]`, 'g');

/** The first line that is not empty. */
const FIRST_LINE = /\S[^\r\n]*/;

/** A line of a stack trace that came as a log line of its own: Java, JavaScript, .NET, Python, Go. */
const STACK_FRAME = /^(?:\s+at \S|\s*\.{3} \d+ (?:more|common)|\s+File ".*", line \d+|\t\S+\.go:\d+)/;
const STACK_FRAME_TEXT = '(stack trace)';

const LEVEL_LABELS = ['level', 'detected_level', 'severity', 'severity_text', 'lvl', 'loglevel'];

/** What a log line says. */
export interface LogMessage {
  readonly level: LogLevel;
  /** One line, without colours and without the structure around it; may be empty. */
  readonly text: string;
}

/**
 * Reads a log line's level and message: of JSON and logfmt the message's field, of plain text the first line. Lines of
 * a stack trace all read the same. The level comes from the line's structure, its labels or its words, in this order.
 */
export function readLogLine(line: string, labels: Readonly<Record<string, string>> | undefined): LogMessage {
  const bounded = line.length > MAX_PARSED_LENGTH ? line.slice(0, MAX_MESSAGE_LENGTH) : line;
  const plain = bounded.includes(ESCAPE) ? bounded.replace(ANSI_SEQUENCE, '') : bounded;
  if (STACK_FRAME.test(plain)) {
    return { level: levelOfLabels(labels) ?? 'unknown', text: STACK_FRAME_TEXT };
  }
  const structured = readStructuredLine(plain);
  const text = (FIRST_LINE.exec(structured?.message ?? plain)?.[0] ?? '').slice(0, MAX_MESSAGE_LENGTH);
  const level = structured?.level ?? levelOfLabels(labels) ?? findLevel(text) ?? 'unknown';
  return { level, text };
}

function levelOfLabels(labels: Readonly<Record<string, string>> | undefined): LogLevel | undefined {
  return labels && LEVEL_LABELS.map((name) => toLogLevel(labels[name])).find((level) => level !== undefined);
}
