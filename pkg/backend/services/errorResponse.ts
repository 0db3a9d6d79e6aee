import { PresageError } from '../../series/PresageError';
import { GrafanaSlowError } from '../../grafana/errors/GrafanaSlowError';
import { GrafanaUnreachableError } from '../../grafana/errors/GrafanaUnreachableError';
import { MissingPermissionError } from '../../grafana/errors/MissingPermissionError';
import { MissingTokenError } from '../../grafana/errors/MissingTokenError';
import { SourceFailedError } from '../../grafana/errors/SourceFailedError';
import { SourceForbiddenError } from '../../grafana/errors/SourceForbiddenError';
import { SourceNotFoundError } from '../../grafana/errors/SourceNotFoundError';
import { SourceSlowError } from '../../grafana/errors/SourceSlowError';
import { TokenRefusedError } from '../../grafana/errors/TokenRefusedError';
import { UnknownUserError } from '../../grafana/errors/UnknownUserError';
import { FitCancelledError } from '../fits/errors/FitCancelledError';
import { FitCrashedError } from '../../query/errors/FitCrashedError';
import { FitTimeoutError } from '../../query/errors/FitTimeoutError';
import type { DataResponse } from '../generated/plugin';
import { logger } from '../lifecycle/logger';
import { QueryCancelledError } from './errors/QueryCancelledError';

const CLIENT_CLOSED_REQUEST = 499;

type PresageErrorClass = abstract new (...args: never[]) => PresageError;

/** The HTTP status of each error that isn't about the query itself, which is a 400. */
const STATUS_BY_ERROR: ReadonlyMap<PresageErrorClass, number> = new Map<PresageErrorClass, number>([
  [MissingTokenError, 401],
  [TokenRefusedError, 401],
  [MissingPermissionError, 403],
  [SourceForbiddenError, 403],
  [UnknownUserError, 403],
  [SourceNotFoundError, 404],
  [FitCancelledError, CLIENT_CLOSED_REQUEST],
  [QueryCancelledError, CLIENT_CLOSED_REQUEST],
  [FitCrashedError, 500],
  [SourceFailedError, 502],
  [GrafanaUnreachableError, 502],
  [FitTimeoutError, 504],
  [GrafanaSlowError, 504],
  [SourceSlowError, 504],
]);

/** Turns a query's error into what Grafana shows; one that nobody foresaw is logged with its stack. */
export function errorResponse(error: unknown, refId: string): DataResponse {
  if (error instanceof PresageError) {
    const status = STATUS_BY_ERROR.get(error.constructor as PresageErrorClass) ?? 400;
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
