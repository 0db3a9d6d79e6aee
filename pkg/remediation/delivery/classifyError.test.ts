import { expect, test } from 'bun:test';
import { TargetSlowError } from '../network/errors/TargetSlowError';
import { SecretMissingError } from '../targets/errors/SecretMissingError';
import { TargetRefusedError } from '../targets/errors/TargetRefusedError';
import { classifyError } from './classifyError';

test.each([
  ['a target that is slow', new TargetSlowError('example.com', 10_000), 'retry'],
  ['a fault that nobody foresaw', new Error('boom'), 'retry'],
  ['a login that has a fault', new TargetRefusedError('The login', 503, 'later'), 'retry'],
  ['a login that is busy', new TargetRefusedError('The login', 429, ''), 'retry'],
  ['a login that refuses', new TargetRefusedError('The login', 401, 'wrong secret'), 'dead'],
  ['a secret that is gone', new SecretMissingError('Token'), 'dead'],
])('%s: %#', (_, error, kind) => {
  expect(classifyError(error)).toMatchObject({
    kind: kind as 'retry' | 'dead',
    reason: expect.stringContaining(error.message) as string,
  });
});
