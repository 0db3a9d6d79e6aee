import type { LogLevel } from './LogLevel';

const LEVEL_BY_WORD: Readonly<Record<string, LogLevel>> = {
  trace: 'trace',
  verbose: 'trace',
  finest: 'trace',
  debug: 'debug',
  dbug: 'debug',
  dbg: 'debug',
  fine: 'debug',
  info: 'info',
  information: 'info',
  informational: 'info',
  notice: 'info',
  warn: 'warning',
  warning: 'warning',
  error: 'error',
  err: 'error',
  eror: 'error',
  severe: 'error',
  fatal: 'critical',
  critical: 'critical',
  crit: 'critical',
  panic: 'critical',
  dpanic: 'critical',
  alert: 'critical',
  emerg: 'critical',
  emergency: 'critical',
};

/** The levels of bunyan and pino, in steps of ten from 10. */
const LEVELS_OF_TENS: readonly LogLevel[] = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];

/** Reads a level's name as loggers write it, in any case, or its number as bunyan and pino do. */
export function toLogLevel(value: unknown): LogLevel | undefined {
  if (typeof value === 'number') {
    return LEVELS_OF_TENS[value / 10 - 1];
  }
  return typeof value === 'string' ? LEVEL_BY_WORD[value.toLowerCase()] : undefined;
}
