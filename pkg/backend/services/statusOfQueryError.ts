import type { PresageError } from '../../series/PresageError';
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
import { QueryCancelledError } from './errors/QueryCancelledError';

/** Nobody waits for the answer any more. */
export const CLIENT_CLOSED_REQUEST = 499;

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

/** The HTTP status that the error of a query is answered with. */
export function statusOfQueryError(error: PresageError): number {
  return STATUS_BY_ERROR.get(error.constructor as PresageErrorClass) ?? 400;
}
