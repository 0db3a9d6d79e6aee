import { afterAll, beforeEach, describe, expect, test } from 'bun:test';
import { Webhook } from 'standardwebhooks';
import { DemonstrationReceiver } from './DemonstrationReceiver';

const SECRET = `whsec_${btoa('s'.repeat(32))}`;
let restarts = 0;
const receiver = new DemonstrationReceiver(SECRET, () => restarts++);

beforeEach(() => {
  restarts = 0;
});
afterAll(() => receiver.stop());

function send(id: string, type: string, secret = SECRET): Promise<Response> {
  const body = JSON.stringify({ type, data: { subject: 'web-1' } });
  const now = new Date();
  return fetch(`http://${receiver.host}/restart`, {
    method: 'POST',
    body,
    headers: {
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1_000)),
      'webhook-signature': new Webhook(secret).sign(id, now, body),
    },
  });
}

describe('DemonstrationReceiver', () => {
  test('restarts once for a request that comes twice', async () => {
    const answers = [await send('msg_a', 'presage.remediation.act'), await send('msg_a', 'presage.remediation.act')];

    expect(restarts).toBe(1);
    for (const answer of answers) {
      expect(await answer.json()).toEqual({
        id: 'msg_a',
        did: 'restarted the service of web-1',
        signature: 'verified',
      });
    }
  });

  test('does nothing for a test', async () => {
    expect((await send('msg_b', 'presage.remediation.test')).status).toBe(200);
    expect(restarts).toBe(0);
  });

  test('refuses what another secret signed', async () => {
    const answer = await send('msg_c', 'presage.remediation.act', `whsec_${btoa('x'.repeat(32))}`);

    expect(answer.status).toBe(401);
    expect(restarts).toBe(0);
  });

  test('has nothing else', async () => {
    expect((await fetch(`http://${receiver.host}/`)).status).toBe(404);
  });
});
