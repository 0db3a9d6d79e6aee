import { PresageError } from '../../series/PresageError';
import { FitCrashedError } from '../../query/errors/FitCrashedError';
import { FitTimeoutError } from '../../query/errors/FitTimeoutError';
import type { DataResponse } from '../generated/plugin';
import { logger } from '../lifecycle/logger';
import { CLIENT_CLOSED_REQUEST, statusOfQueryError } from './statusOfQueryError';

/** Turns a query's error into what Grafana shows; one that nobody foresaw is logged with its stack. */
export function errorResponse(error: unknown, refId: string): DataResponse {
  if (error instanceof PresageError) {
    const status = statusOfQueryError(error);
    // Whoever leaves a dashboard cancels its queries, which is no failure.
    const log = status === CLIENT_CLOSED_REQUEST ? logger.debug : logger.warn;
    log('A query failed', { refId, error: error.name, message: error.explanation });
    const isOurs = error instanceof FitCrashedError || error instanceof FitTimeoutError;
    return {
      frames: [],
      error: error.explanation,
      status,
      errorSource: isOurs ? 'plugin' : 'downstream',
    };
  }
  logger.error('A query failed unexpectedly', { refId, stack: error instanceof Error ? error.stack : String(error) });
  const message = 'Presage failed unexpectedly. Look for "Presage" in Grafana\'s log and report what it says.';
  return { frames: [], error: message, status: 500, errorSource: 'plugin' };
}
