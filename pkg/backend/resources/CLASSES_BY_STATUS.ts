import { GrafanaFailedError } from '../../grafana/errors/GrafanaFailedError';
import { MissingPermissionError } from '../../grafana/errors/MissingPermissionError';
import { MissingTokenError } from '../../grafana/errors/MissingTokenError';
import { NotGrafanaError } from '../../grafana/errors/NotGrafanaError';
import { TokenRefusedError } from '../../grafana/errors/TokenRefusedError';
import { CallTooLargeError } from '../../remediation/alerts/errors/CallTooLargeError';
import { ContactPointSecretMissingError } from '../../remediation/alerts/errors/ContactPointSecretMissingError';
import { MalformedCallError } from '../../remediation/alerts/errors/MalformedCallError';
import { ReplayedCallError } from '../../remediation/alerts/errors/ReplayedCallError';
import { StaleCallError } from '../../remediation/alerts/errors/StaleCallError';
import { UnsignedCallError } from '../../remediation/alerts/errors/UnsignedCallError';
import { WrongSignatureError } from '../../remediation/alerts/errors/WrongSignatureError';
import { ConditionSyntaxError } from '../../remediation/conditions/errors/ConditionSyntaxError';
import { InvalidConfigurationError } from '../../remediation/configuration/errors/InvalidConfigurationError';
import { UnreadableConfigurationError } from '../../remediation/configuration/errors/UnreadableConfigurationError';
import { AddressNotAllowedError } from '../../remediation/network/errors/AddressNotAllowedError';
import { CertificateRefusedError } from '../../remediation/network/errors/CertificateRefusedError';
import { HostNotAllowedError } from '../../remediation/network/errors/HostNotAllowedError';
import { InvalidAllowedHostError } from '../../remediation/network/errors/InvalidAllowedHostError';
import { InvalidHeaderError } from '../../remediation/network/errors/InvalidHeaderError';
import { InvalidMethodError } from '../../remediation/network/errors/InvalidMethodError';
import { InvalidTargetUrlError } from '../../remediation/network/errors/InvalidTargetUrlError';
import { RequestBodyTooLargeError } from '../../remediation/network/errors/RequestBodyTooLargeError';
import { TargetSlowError } from '../../remediation/network/errors/TargetSlowError';
import { TargetUnreachableError } from '../../remediation/network/errors/TargetUnreachableError';
import { MissingSubjectError } from '../../remediation/runs/errors/MissingSubjectError';
import { ApprovalOutdatedError } from '../../remediation/approvals/errors/ApprovalOutdatedError';
import { AutomaticOffError } from '../../remediation/approvals/errors/AutomaticOffError';
import { CoolsDownError } from '../../remediation/approvals/errors/CoolsDownError';
import { DeclinedError } from '../../remediation/presses/errors/DeclinedError';
import { DeliveryNotFoundError } from '../../remediation/service/errors/DeliveryNotFoundError';
import { NotAwaitingApprovalError } from '../../remediation/approvals/errors/NotAwaitingApprovalError';
import { NotConfiguredError } from '../../remediation/configuration/errors/NotConfiguredError';
import { NotDeadError } from '../../remediation/service/errors/NotDeadError';
import { NotPressableError } from '../../remediation/presses/errors/NotPressableError';
import { PolicyHaltedError } from '../../remediation/approvals/errors/PolicyHaltedError';
import { PolicyNotFoundError } from '../../remediation/configuration/errors/PolicyNotFoundError';
import { PreviewOutdatedError } from '../../remediation/presses/errors/PreviewOutdatedError';
import { RoleTooLowError } from '../../remediation/decisions/errors/RoleTooLowError';
import { RunNotFoundError } from '../../remediation/runs/errors/RunNotFoundError';
import { TargetNotFoundError } from '../../remediation/configuration/errors/TargetNotFoundError';
import { TargetOffError } from '../../remediation/execution/errors/TargetOffError';
import { UnknownSwitchError } from '../../remediation/service/errors/UnknownSwitchError';
import { InvalidActionError } from '../../remediation/targets/errors/InvalidActionError';
import { InvalidActionValueError } from '../../remediation/targets/errors/InvalidActionValueError';
import { InvalidBodyTemplateError } from '../../remediation/targets/errors/InvalidBodyTemplateError';
import { InvalidSecretError } from '../../remediation/targets/errors/InvalidSecretError';
import { InvalidTargetError } from '../../remediation/targets/errors/InvalidTargetError';
import { LimitReachedError } from '../../remediation/targets/errors/LimitReachedError';
import { NoHarmlessTestError } from '../../remediation/targets/errors/NoHarmlessTestError';
import { RequestTooLargeError } from '../../remediation/targets/errors/RequestTooLargeError';
import { SecretMissingError } from '../../remediation/targets/errors/SecretMissingError';
import { TargetMovedError } from '../../remediation/targets/errors/TargetMovedError';
import { TargetRefusedError } from '../../remediation/targets/errors/TargetRefusedError';
import { UnexpectedAnswerError } from '../../remediation/targets/errors/UnexpectedAnswerError';
import { UnknownTargetKindError } from '../../remediation/targets/errors/UnknownTargetKindError';
import { NoEarlierRevisionError } from '../../remediation/targets/kubernetes/errors/NoEarlierRevisionError';
import { RolloutPausedError } from '../../remediation/targets/kubernetes/errors/RolloutPausedError';
import { GroupPlaceholderError } from '../../remediation/templates/errors/GroupPlaceholderError';
import { InvalidUrlTemplateError } from '../../remediation/templates/errors/InvalidUrlTemplateError';
import { TemplateSyntaxError } from '../../remediation/templates/errors/TemplateSyntaxError';
import { UnknownPlaceholderError } from '../../remediation/templates/errors/UnknownPlaceholderError';
import { UnsafeValueError } from '../../remediation/templates/errors/UnsafeValueError';
import type { PresageError } from '../../series/PresageError';
import { StoreFullError } from '../../store/errors/StoreFullError';
import { StoreMissingError } from '../../store/errors/StoreMissingError';
import { StoreNewerError } from '../../store/errors/StoreNewerError';
import { StoreUnavailableError } from '../../store/errors/StoreUnavailableError';
import { UnknownStoreUrlError } from '../../store/errors/UnknownStoreUrlError';

type PresageErrorClass = abstract new (...args: never[]) => PresageError;

/**
 * The HTTP status of each error that remediation and the store have. None of Grafana's refusals of our own token is a
 * 401 or 403: Grafana's pages would take it for the person's session.
 */
export const CLASSES_BY_STATUS: ReadonlyMap<number, readonly PresageErrorClass[]> = new Map<
  number,
  readonly PresageErrorClass[]
>([
  [
    400,
    [
      ConditionSyntaxError,
      GroupPlaceholderError,
      InvalidActionError,
      InvalidActionValueError,
      InvalidAllowedHostError,
      InvalidBodyTemplateError,
      InvalidConfigurationError,
      InvalidHeaderError,
      InvalidMethodError,
      InvalidSecretError,
      InvalidTargetError,
      InvalidTargetUrlError,
      InvalidUrlTemplateError,
      MalformedCallError,
      MissingSubjectError,
      NoHarmlessTestError,
      NotPressableError,
      RequestBodyTooLargeError,
      RequestTooLargeError,
      SecretMissingError,
      TemplateSyntaxError,
      UnknownPlaceholderError,
      UnknownTargetKindError,
      UnsafeValueError,
    ],
  ],
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
      TargetMovedError,
      TargetOffError,
      UnreadableConfigurationError,
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
  [
    503,
    [
      NotConfiguredError,
      StoreFullError,
      StoreMissingError,
      StoreNewerError,
      StoreUnavailableError,
      UnknownStoreUrlError,
    ],
  ],
  [504, [TargetSlowError]],
]);
