import { describe, expect, test } from 'bun:test';
import { join } from 'node:path';
import { Glob } from 'bun';
import { MissingPermissionError } from '../../grafana/errors/MissingPermissionError';
import { TokenRefusedError } from '../../grafana/errors/TokenRefusedError';
import { SourceForbiddenError } from '../../grafana/errors/SourceForbiddenError';
import { REMEDIATION_PERMISSIONS } from '../../grafana/remediationPermissions';
import { CallTooLargeError } from '../../remediation/alerts/errors/CallTooLargeError';
import { ReplayedCallError } from '../../remediation/alerts/errors/ReplayedCallError';
import { WrongSignatureError } from '../../remediation/alerts/errors/WrongSignatureError';
import { ConditionSyntaxError } from '../../remediation/conditions/errors/ConditionSyntaxError';
import { DeclinedError } from '../../remediation/presses/errors/DeclinedError';
import { NotConfiguredError } from '../../remediation/configuration/errors/NotConfiguredError';
import { RoleTooLowError } from '../../remediation/decisions/errors/RoleTooLowError';
import { RunNotFoundError } from '../../remediation/runs/errors/RunNotFoundError';
import type { PresageError } from '../../series/PresageError';
import { StoreFullError } from '../../store/errors/StoreFullError';
import { CLASSES_BY_STATUS } from './CLASSES_BY_STATUS';
import { BodyTooLargeError } from './errors/BodyTooLargeError';
import { PersonMissingError } from './errors/PersonMissingError';
import { statusOfError } from './statusOfError';

const PKG = join(import.meta.dir, '../..');

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

  test.each(errorFiles())('has one for %s', async (path) => {
    const module = (await import(join(PKG, path))) as Record<string, unknown>;
    const classes = Object.values(module);
    expect(classes.length).toBeGreaterThan(0);
    const known: unknown[] = [...CLASSES_BY_STATUS.values()].flat();
    expect(classes.filter((errorClass) => !known.includes(errorClass))).toEqual([]);
  });

  test('has no error twice', () => {
    const known = [...CLASSES_BY_STATUS.values()].flat();
    expect(new Set(known).size).toBe(known.length);
  });
});

/** Whatever remediation and the store throw may come out of a route. */
function errorFiles(): string[] {
  return [...new Glob('{remediation,store}/**/errors/*Error.ts').scanSync(PKG)].toSorted();
}
