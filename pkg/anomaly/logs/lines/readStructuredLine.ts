import type { LogLevel } from './LogLevel';
import { toLogLevel } from './toLogLevel';

const MESSAGE_KEYS = ['message', 'msg', 'body', 'event', 'short_message', '@message', 'MESSAGE'];
const LEVEL_KEYS = ['level', 'severity', 'lvl', 'log.level', 'levelname', 'loglevel', 'severity_text', '@level'];

/** Docker wraps a container's line, which may be structured itself, in this key. */
const WRAPPER_KEY = 'log';

const LOGFMT_START = /^[\w.@-]+=/;
const LOGFMT_MESSAGE = /(?:^|\s)(?:msg|message)=(?:"((?:[^"\\]|\\.)*)"?|(\S*))/;
const LOGFMT_LEVEL = /(?:^|\s)(?:level|lvl|severity)="?([A-Za-z]+)/;

/** What the structure of a line tells. */
export interface StructuredLine {
  readonly level: LogLevel | undefined;
  readonly message: string;
}

/** Reads a line of JSON or logfmt; undefined where it is neither. */
export function readStructuredLine(line: string): StructuredLine | undefined {
  const text = line.trim();
  if (text.startsWith('{') && text.endsWith('}')) {
    return readJson(text);
  }
  return LOGFMT_START.test(text) ? readLogfmt(text) : undefined;
}

function readJson(text: string): StructuredLine | undefined {
  const record = parseRecord(text);
  if (record === undefined) {
    return undefined;
  }
  const level = LEVEL_KEYS.map((key) => toLogLevel(record[key])).find((found) => found !== undefined);
  const wrapped = record[WRAPPER_KEY];
  if (typeof wrapped === 'string') {
    const inner = readStructuredLine(wrapped);
    return { level: level ?? inner?.level, message: inner?.message ?? wrapped };
  }
  const message = MESSAGE_KEYS.map((key) => record[key]).find((value) => typeof value === 'string' && value !== '');
  return { level, message: typeof message === 'string' ? message : writePairs(record) };
}

function parseRecord(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch (error) {
    if (error instanceof SyntaxError) {
      return undefined;
    }
    throw error;
  }
}

/** A record without a message says what its keys and values say. */
function writePairs(record: Readonly<Record<string, unknown>>): string {
  return Object.entries(record)
    .map(([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(' ');
}

function readLogfmt(text: string): StructuredLine {
  const [, quoted, bare] = LOGFMT_MESSAGE.exec(text) ?? [];
  const message = quoted?.replaceAll('\\"', '"').replaceAll('\\n', '\n') ?? bare;
  return { level: toLogLevel(LOGFMT_LEVEL.exec(text)?.[1]), message: message || text };
}
