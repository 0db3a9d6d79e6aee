import { GrafanaFailedError } from '../../grafana/errors/GrafanaFailedError';
import { GrafanaSlowError } from '../../grafana/errors/GrafanaSlowError';
import { GrafanaUnreachableError } from '../../grafana/errors/GrafanaUnreachableError';
import { MissingPermissionError } from '../../grafana/errors/MissingPermissionError';
import { MissingTokenError } from '../../grafana/errors/MissingTokenError';
import { NotGrafanaError } from '../../grafana/errors/NotGrafanaError';
import { TokenRefusedError } from '../../grafana/errors/TokenRefusedError';
import { CallTooLargeError } from '../../remediation/alerts/errors/CallTooLargeError';
import { ContactPointSecretMissingError } from '../../remediation/alerts/errors/ContactPointSecretMissingError';
import { ReplayedCallError } from '../../remediation/alerts/errors/ReplayedCallError';
import { StaleCallError } from '../../remediation/alerts/errors/StaleCallError';
import { UnsignedCallError } from '../../remediation/alerts/errors/UnsignedCallError';
import { WrongSignatureError } from '../../remediation/alerts/errors/WrongSignatureError';
import { DeclinedError } from '../../remediation/service/errors/DeclinedError';
import { DeliveryNotFoundError } from '../../remediation/service/errors/DeliveryNotFoundError';
import { NotAwaitingApprovalError } from '../../remediation/service/errors/NotAwaitingApprovalError';
import { NotConfiguredError } from '../../remediation/service/errors/NotConfiguredError';
import { NotDeadError } from '../../remediation/service/errors/NotDeadError';
import { PolicyNotFoundError } from '../../remediation/service/errors/PolicyNotFoundError';
import { PreviewOutdatedError } from '../../remediation/service/errors/PreviewOutdatedError';
import { RoleTooLowError } from '../../remediation/service/errors/RoleTooLowError';
import { RunNotFoundError } from '../../remediation/service/errors/RunNotFoundError';
import { TargetNotFoundError } from '../../remediation/service/errors/TargetNotFoundError';
import { TargetOffError } from '../../remediation/service/errors/TargetOffError';
import type { PresageError } from '../../series/PresageError';
import { StoreFullError } from '../../store/errors/StoreFullError';
import { StoreNewerError } from '../../store/errors/StoreNewerError';
import { StoreUnavailableError } from '../../store/errors/StoreUnavailableError';
import { UnknownStoreUrlError } from '../../store/errors/UnknownStoreUrlError';
import { RequestRefusedError } from './errors/RequestRefusedError';

type PresageErrorClass = abstract new (...args: never[]) => PresageError;

/** The HTTP status of each error that isn't about what the request says, which is a 400. */
const CLASSES_BY_STATUS: ReadonlyMap<number, readonly PresageErrorClass[]> = new Map<
  number,
  readonly PresageErrorClass[]
>([
  [401, [UnsignedCallError, WrongSignatureError, StaleCallError]],
  [403, [RoleTooLowError, ContactPointSecretMissingError]],
  [404, [PolicyNotFoundError, RunNotFoundError, DeliveryNotFoundError, TargetNotFoundError]],
  [
    409,
    [DeclinedError, NotAwaitingApprovalError, NotDeadError, PreviewOutdatedError, TargetOffError, ReplayedCallError],
  ],
  [413, [CallTooLargeError]],
  [
    502,
    [
      GrafanaFailedError,
      GrafanaUnreachableError,
      NotGrafanaError,
      TokenRefusedError,
      MissingTokenError,
      MissingPermissionError,
    ],
  ],
  [503, [StoreFullError, StoreUnavailableError, StoreNewerError, UnknownStoreUrlError, NotConfiguredError]],
  [504, [GrafanaSlowError]],
]);

const STATUS_BY_CLASS: ReadonlyMap<unknown, number> = new Map(
  [...CLASSES_BY_STATUS].flatMap(([status, classes]) => classes.map((errorClass) => [errorClass, status] as const))
);

/** The HTTP status that an error is answered with. */
export function statusOfError(error: PresageError): number {
  return error instanceof RequestRefusedError ? error.status : (STATUS_BY_CLASS.get(error.constructor) ?? 400);
}
