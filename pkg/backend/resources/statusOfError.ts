import { GrafanaFailedError } from '../../grafana/errors/GrafanaFailedError';
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
import { AddressNotAllowedError } from '../../remediation/network/errors/AddressNotAllowedError';
import { CertificateRefusedError } from '../../remediation/network/errors/CertificateRefusedError';
import { HostNotAllowedError } from '../../remediation/network/errors/HostNotAllowedError';
import { TargetSlowError } from '../../remediation/network/errors/TargetSlowError';
import { TargetUnreachableError } from '../../remediation/network/errors/TargetUnreachableError';
import { ApprovalOutdatedError } from '../../remediation/service/errors/ApprovalOutdatedError';
import { AutomaticOffError } from '../../remediation/service/errors/AutomaticOffError';
import { CoolsDownError } from '../../remediation/service/errors/CoolsDownError';
import { DeclinedError } from '../../remediation/service/errors/DeclinedError';
import { DeliveryNotFoundError } from '../../remediation/service/errors/DeliveryNotFoundError';
import { NotAwaitingApprovalError } from '../../remediation/service/errors/NotAwaitingApprovalError';
import { NotConfiguredError } from '../../remediation/service/errors/NotConfiguredError';
import { NotDeadError } from '../../remediation/service/errors/NotDeadError';
import { PolicyHaltedError } from '../../remediation/service/errors/PolicyHaltedError';
import { PolicyNotFoundError } from '../../remediation/service/errors/PolicyNotFoundError';
import { PreviewOutdatedError } from '../../remediation/service/errors/PreviewOutdatedError';
import { RoleTooLowError } from '../../remediation/service/errors/RoleTooLowError';
import { RunNotFoundError } from '../../remediation/service/errors/RunNotFoundError';
import { TargetNotFoundError } from '../../remediation/service/errors/TargetNotFoundError';
import { TargetOffError } from '../../remediation/service/errors/TargetOffError';
import { UnknownSwitchError } from '../../remediation/service/errors/UnknownSwitchError';
import { LimitReachedError } from '../../remediation/targets/errors/LimitReachedError';
import { TargetRefusedError } from '../../remediation/targets/errors/TargetRefusedError';
import { UnexpectedAnswerError } from '../../remediation/targets/errors/UnexpectedAnswerError';
import { NoEarlierRevisionError } from '../../remediation/targets/kubernetes/errors/NoEarlierRevisionError';
import { RolloutPausedError } from '../../remediation/targets/kubernetes/errors/RolloutPausedError';
import type { PresageError } from '../../series/PresageError';
import { StoreFullError } from '../../store/errors/StoreFullError';
import { StoreNewerError } from '../../store/errors/StoreNewerError';
import { StoreUnavailableError } from '../../store/errors/StoreUnavailableError';
import { UnknownStoreUrlError } from '../../store/errors/UnknownStoreUrlError';
import { statusOfQueryError } from '../services/statusOfQueryError';
import { RequestRefusedError } from './errors/RequestRefusedError';

type PresageErrorClass = abstract new (...args: never[]) => PresageError;

/**
 * The HTTP status of each error that isn't about what the request says. None of Grafana's refusals of our own token is a
 * 401 or 403: Grafana's pages would take it for the person's session.
 */
const CLASSES_BY_STATUS: ReadonlyMap<number, readonly PresageErrorClass[]> = new Map<
  number,
  readonly PresageErrorClass[]
>([
  [401, [UnsignedCallError, WrongSignatureError, StaleCallError]],
  [403, [RoleTooLowError, ContactPointSecretMissingError, HostNotAllowedError, AddressNotAllowedError]],
  [404, [PolicyNotFoundError, RunNotFoundError, DeliveryNotFoundError, TargetNotFoundError, UnknownSwitchError]],
  [
    409,
    [
      ApprovalOutdatedError,
      AutomaticOffError,
      CoolsDownError,
      DeclinedError,
      LimitReachedError,
      NoEarlierRevisionError,
      NotAwaitingApprovalError,
      NotDeadError,
      PolicyHaltedError,
      PreviewOutdatedError,
      ReplayedCallError,
      RolloutPausedError,
      TargetOffError,
    ],
  ],
  [413, [CallTooLargeError]],
  [
    502,
    [
      CertificateRefusedError,
      GrafanaFailedError,
      MissingPermissionError,
      MissingTokenError,
      NotGrafanaError,
      TargetRefusedError,
      TargetUnreachableError,
      TokenRefusedError,
      UnexpectedAnswerError,
    ],
  ],
  [503, [NotConfiguredError, StoreFullError, StoreNewerError, StoreUnavailableError, UnknownStoreUrlError]],
  [504, [TargetSlowError]],
]);

const STATUS_BY_CLASS: ReadonlyMap<unknown, number> = new Map(
  [...CLASSES_BY_STATUS].flatMap(([status, classes]) => classes.map((errorClass) => [errorClass, status] as const))
);

/** The HTTP status that an error is answered with. */
export function statusOfError(error: PresageError): number {
  return error instanceof RequestRefusedError
    ? error.status
    : (STATUS_BY_CLASS.get(error.constructor) ?? statusOfQueryError(error));
}
