import { describe, expect, test } from 'bun:test';
import { MissingPermissionError } from '../../grafana/errors/MissingPermissionError';
import { TokenRefusedError } from '../../grafana/errors/TokenRefusedError';
import { SourceForbiddenError } from '../../grafana/errors/SourceForbiddenError';
import { REMEDIATION_PERMISSIONS } from '../../grafana/remediationPermissions';
import { CallTooLargeError } from '../../remediation/alerts/errors/CallTooLargeError';
import { ReplayedCallError } from '../../remediation/alerts/errors/ReplayedCallError';
import { WrongSignatureError } from '../../remediation/alerts/errors/WrongSignatureError';
import { ConditionSyntaxError } from '../../remediation/conditions/errors/ConditionSyntaxError';
import { DeclinedError } from '../../remediation/service/errors/DeclinedError';
import { NotConfiguredError } from '../../remediation/service/errors/NotConfiguredError';
import { RoleTooLowError } from '../../remediation/service/errors/RoleTooLowError';
import { RunNotFoundError } from '../../remediation/service/errors/RunNotFoundError';
import type { PresageError } from '../../series/PresageError';
import { StoreFullError } from '../../store/errors/StoreFullError';
import { BodyTooLargeError } from './errors/BodyTooLargeError';
import { PersonMissingError } from './errors/PersonMissingError';
import { statusOfError } from './statusOfError';

const address = { dialect: 'sqlite', target: 'a', shown: 'a' } as const;

describe('statusOfError', () => {
  test.each<[PresageError, number]>([
    [new WrongSignatureError(), 401],
    [new PersonMissingError(), 401],
    [new RoleTooLowError('ada', 'Viewer', 'Admin', 'press this'), 403],
    [new SourceForbiddenError('ada', 'Prometheus'), 403],
    [new RunNotFoundError('a'), 404],
    [new DeclinedError('It cools down.'), 409],
    [new ReplayedCallError(), 409],
    [new CallTooLargeError('too many alerts'), 413],
    [new BodyTooLargeError(1), 413],
    [new MissingPermissionError(REMEDIATION_PERMISSIONS.writeSettings), 502],
    [new TokenRefusedError(1), 502],
    [new StoreFullError(address, new Error('full')), 503],
    [new NotConfiguredError(1), 503],
    [new ConditionSyntaxError('cpu >', 5, 'a number'), 400],
  ])('of %s is %d', (error, status) => {
    expect(statusOfError(error)).toBe(status);
  });
});
