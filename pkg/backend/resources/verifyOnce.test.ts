import { expect, test } from 'bun:test';
import { entryOf } from '../../store/fixtures/entryOf';
import { FakeAudit } from '../../store/fixtures/FakeAudit';
import { verifyOnce } from './verifyOnce';

test('looks once for all who ask at a time, and again for who asks later', async () => {
  const audit = new FakeAudit();
  const both = [verifyOnce(audit, 1), verifyOnce(audit, 1)];
  expect(both[0]).toBe(both[1]!);
  expect(verifyOnce(audit, 2)).not.toBe(both[0]!);
  await Promise.all(both);
  audit.append(entryOf());
  expect(await verifyOnce(audit, 1)).toMatchObject({ entries: 1, problem: undefined });
});

test('a failure is told to who asks, and not kept', async () => {
  let isDown = true;
  const sound = new FakeAudit();
  const audit = {
    head: () => (isDown ? Promise.reject(new Error('The store is gone.')) : sound.head()),
    read: (orgId: number, from: number, limit: number) => sound.read(orgId, from, limit),
  };
  await expect(verifyOnce(audit, 1)).rejects.toThrow('The store is gone.');
  isDown = false;
  expect(await verifyOnce(audit, 1)).toMatchObject({ entries: 0 });
});
