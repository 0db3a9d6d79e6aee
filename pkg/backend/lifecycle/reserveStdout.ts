import { format } from 'node:util';
import { logger } from './logger';

const CONSOLE_METHODS = ['log', 'info', 'debug', 'warn', 'error', 'trace', 'dir', 'table'] as const;

/**
 * Keeps stdout for the handshake line: whatever else is written there, by a library too, becomes a log line on stderr.
 * @returns the only way left to write to stdout
 */
export function reserveStdout(): (text: string) => void {
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = (chunk: string | Uint8Array, ...rest: unknown[]) => {
    logStray(typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk));
    const done = rest.at(-1);
    if (typeof done === 'function') {
      done();
    }
    return true;
  };
  const stray = (...values: unknown[]) => logStray(format(...values));
  Object.assign(console, Object.fromEntries(CONSOLE_METHODS.map((method) => [method, stray])));
  return (text) => void write(text);
}

function logStray(text: string): void {
  const message = text.trim();
  if (message !== '') {
    logger.debug(message);
  }
}
