import { afterEach, beforeEach, describe, expect, test } from 'bun:test';
import { pressOf } from '../fixtures/pressOf';
import { admin, editor, named, ServiceBench } from '../fixtures/ServiceBench';

let at: ServiceBench;

beforeEach(async () => {
  at = await ServiceBench.open();
});

afterEach(() => at.close());

describe('a dead delivery', () => {
  test('sent again keeps its id, and its run goes on', async () => {
    at.answer = 'dead';
    const run = await at.service.press(1, editor, pressOf());
    await at.process.work();
    expect(await at.bench.onlyRun()).toMatchObject({ state: 'failed' });
    const [dead] = await at.service.deliveries(1, ['dead'], 10);
    at.answer = 'delivered';
    await at.service.sendAgain(1, admin, dead!.id);
    await at.process.work();
    expect(await at.bench.onlyRun()).toMatchObject({ id: run.id, state: 'sent' });
    expect(at.bench.sent.map(({ id }) => id)).toEqual([dead!.id, dead!.id]);
    expect(await at.bench.auditKinds()).toEqual(['decided', 'prepared', 'gave up', 'sent again', 'sent']);
  });

  test.each([
    ['by an Editor', editor, 'RoleTooLowError'],
    ['that was delivered', admin, 'NotDeadError'],
  ])('is not sent again %s', async (_, person, name) => {
    const run = await at.service.press(1, editor, pressOf());
    await at.process.work();
    const [delivery] = await at.deliveriesOf(run.id);
    await expect(at.service.sendAgain(1, person, delivery!.id)).rejects.toThrow(named(name));
    await expect(at.service.sendAgain(1, admin, 'msg_x')).rejects.toThrow(named('DeliveryNotFoundError'));
  });
});
