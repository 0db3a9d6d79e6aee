import { logger } from './logger';

/** Keeps the process serving after an error that nothing caught: one request's mistake must not end the others. */
export function outliveErrors(): void {
  process.on('uncaughtException', (error) => logUncaught(error));
  process.on('unhandledRejection', (reason) => logUncaught(reason));
  // Nobody reads stderr any more once Grafana was killed; the way out of here must not fail on that.
  process.stderr.on('error', () => undefined);
}

function logUncaught(error: unknown): void {
  logger.error('An error that nothing caught', { stack: error instanceof Error ? error.stack : String(error) });
}
