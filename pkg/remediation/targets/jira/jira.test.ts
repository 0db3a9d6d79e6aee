import { describe, expect, test } from 'bun:test';
import { checkAction } from '../checkAction';
import { checkTarget } from '../checkTarget';
import { actionValues } from '../fixtures/actionValues';
import { FakeJira } from '../fixtures/FakeJira';
import { kindContext } from '../fixtures/kindContext';
import { sendTwice } from '../fixtures/sendTwice';
import { target } from '../fixtures/target';
import { prepareRequest } from '../prepareRequest';

const CLOUD = target('jira', { url: 'https://example.atlassian.net', user: 'ops@example.com', project: 'OPS' });
const SERVER = target('jira', { url: 'https://jira.example.com/jira', edition: 'server', project: 'OPS' });
const LABEL = 'presage-msg_0190f1c2-7d4e-7a31-9a55-3b1d1f0c2a01';

describe.each([
  ['Cloud', CLOUD, '/rest/api/3/issue', 'Basic b3BzQGV4YW1wbGUuY29tOnQwa2Vu'],
  ['Server', SERVER, '/jira/rest/api/2/issue', 'Bearer t0ken'],
])('%s', (_, site, path, authorization) => {
  test('creates one issue, however often it is sent', async () => {
    const fake = new FakeJira();
    const values = actionValues();
    const { prepared, sent, statuses } = await sendTwice(
      site,
      { operation: 'create' },
      values,
      { token: 't0ken' },
      fake.answer
    );
    expect(fake.issues).toHaveLength(1);
    expect(statuses).toEqual([201, 200]);
    expect(sent.map(({ method, url }) => `${method} ${new URL(url).pathname}`)).toEqual([
      `POST ${path}`,
      `GET ${path}/OPS-1`,
    ]);
    expect(sent.map(({ headers }) => headers['authorization'])).toEqual([authorization, authorization]);
    expect(prepared.headers['authorization']).toBe(authorization.replace(/ .*/, ' ••••••••'));
    expect(JSON.parse(prepared.body)).toMatchObject({
      fields: { project: { key: 'OPS' }, issuetype: { name: 'Task' }, labels: ['presage', LABEL] },
    });
  });

  test('another delivery creates another issue', async () => {
    const fake = new FakeJira();
    for (const id of ['msg_1', 'msg_2']) {
      await sendTwice(site, { operation: 'create' }, actionValues({ id }), { token: 't0ken' }, fake.answer);
    }
    expect(fake.issues).toHaveLength(2);
  });
});

test('a line of the template is a paragraph of the document, and a value is only text', async () => {
  const action = { operation: 'create', description: 'Label {{labels.x}}\n\nEnd', summary: '{{labels.x}}' };
  const values = actionValues({ labels: { x: 'a\n[evil|http://evil.example]"}' } });
  const { body } = await prepareRequest(CLOUD, action, values, kindContext());
  const { fields } = JSON.parse(body) as { fields: { description: unknown; summary: string } };
  expect(fields.summary).toBe('a [evil|http://evil.example]"}');
  expect(fields.description).toEqual({
    type: 'doc',
    version: 1,
    content: ['Label a [evil|http://evil.example]"}', 'End'].map((text) => ({
      type: 'paragraph',
      content: [{ type: 'text', text }],
    })),
  });
});

test("on a Server a value can't link, mention or start a macro", async () => {
  const action = { operation: 'create', description: 'h2. Seen\n{{labels.x}}' };
  const values = actionValues({ labels: { x: '[~admin] {html}<b>{html} !x.png! [a|http://e]' } });
  const { body } = await prepareRequest(SERVER, action, values, kindContext());
  expect((JSON.parse(body) as { fields: { description: string } }).fields.description).toBe(
    'h2. Seen\n\\[\\~admin\\] \\{html\\}<b>\\{html\\} \\!x.png\\! \\[a\\|http://e\\]'
  );
});

test('a long summary is shortened to what Jira takes', async () => {
  const action = { operation: 'create', summary: '{{subject}}' };
  const { body } = await prepareRequest(CLOUD, action, actionValues({ subject: 'x'.repeat(9_000) }), kindContext());
  expect((JSON.parse(body) as { fields: { summary: string } }).fields.summary).toHaveLength(255);
});

test('the test only asks who the account is', async () => {
  const request = await prepareRequest(CLOUD, undefined, actionValues(), kindContext());
  expect(`${request.method} ${request.url}`).toBe('GET https://example.atlassian.net/rest/api/3/myself');
});

test('settings and actions are checked', () => {
  expect(checkTarget(CLOUD, { token: 'x' })).toEqual([]);
  expect(checkTarget(target('jira', { url: 'https://example.atlassian.net', project: 'ops' }), {})).toEqual([
    'project: A project has a key such as OPS.',
    'user: Give the e-mail address of the account.',
    'The secret "Token" is not set.',
  ]);
  expect(checkAction(CLOUD, { operation: 'create', labels: ['two words'] })).toEqual([
    'labels.0: A label of Jira holds no white space.',
  ]);
});
