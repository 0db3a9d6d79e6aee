import { expect, test } from 'bun:test';
import { authoriseRequest } from '../authoriseRequest';
import { checkTarget } from '../checkTarget';
import { actionValues } from '../fixtures/actionValues';
import { kindContext } from '../fixtures/kindContext';
import { target } from '../fixtures/target';
import { prepareRequest } from '../prepareRequest';

const CHANNEL = target('slack', {});
const SECRETS = { url: 'https://hooks.slack.com/services/T000/B000/s3cret' };

const prepare = async (action: unknown, values = actionValues()) => {
  const request = await prepareRequest(CHANNEL, action, values, kindContext(SECRETS));
  return { request, message: JSON.parse(request.body) as { text: string; blocks: unknown[] } };
};

test('a message has a title, a text and a button to the run; the address is a secret', async () => {
  const { request, message } = await prepare({});
  expect(request.url).toBe('https://hooks.slack.com/••••••••');
  expect(request.body).not.toContain('s3cret');
  expect(message).toEqual({
    text: 'Scale web up: web-1',
    blocks: [
      { type: 'header', text: { type: 'plain_text', text: 'Scale web up: web-1', emoji: false } },
      { type: 'section', text: { type: 'mrkdwn', text: 'cpu was 91.5, above 80, for 2 m.', verbatim: true } },
      {
        type: 'actions',
        elements: [{ type: 'button', text: { type: 'plain_text', text: 'Open the run' }, url: actionValues().runUrl }],
      },
    ],
  });
  const sent = await authoriseRequest(CHANNEL, request, 'msg_1', kindContext(SECRETS));
  expect(sent.url).toBe(SECRETS.url);
  expect(sent.body).toBe(request.body);
});

test("a value can't mention anybody or link anywhere, and the template can", async () => {
  const text = '<https://example.com|Runbook> {{labels.x}}';
  const values = actionValues({ labels: { x: '<!channel> <@U1> <https://evil.example|ok> & \u202Egnp' } });
  const { message } = await prepare({ text }, values);
  expect(message.blocks[1]).toMatchObject({
    text: {
      text:
        '<https://example.com|Runbook> &lt;!channel&gt; &lt;@U1&gt; &lt;https://evil.example|ok&gt; &amp; ' +
        '\uFFFDgnp',
    },
  });
});

test('what is too long for Slack is shortened', async () => {
  const { message } = await prepare({}, actionValues({ subject: '😀'.repeat(500), reason: 'y'.repeat(9_000) }));
  const [header, section] = message.blocks as Array<{ text: { text: string } }>;
  expect(header?.text.text.length).toBeLessThanOrEqual(150);
  // It throws where an emoji was cut in two.
  expect(() => encodeURIComponent(header?.text.text ?? '')).not.toThrow();
  expect(section?.text.text).toHaveLength(3_000);
});

test('without an address of the run there is no button', async () => {
  const { message } = await prepare({}, actionValues({ runUrl: 'javascript:alert(1)' }));
  expect(message.blocks).toHaveLength(2);
});

test('the test says that nothing has happened', async () => {
  const { message } = await prepare(undefined, actionValues({ purpose: 'test' }));
  expect(message.text).toBe('Test of Presage');
});

test.each([
  [{}, 'The secret "Webhook address" is not set.'],
  [{ url: 'hooks.slack.com' }, 'The secret "Webhook address" is no address that begins with https://.'],
])('secrets %j: %s', async (secrets, problem) => {
  expect(checkTarget(CHANNEL, secrets)).toEqual([problem]);
  await expect(prepareRequest(CHANNEL, {}, actionValues(), kindContext(secrets))).rejects.toThrow(problem);
});
