import { describe, expect, test } from 'bun:test';
import { Webhook } from 'standardwebhooks';
import { authoriseRequest } from '../authoriseRequest';
import { checkTarget } from '../checkTarget';
import { actionValues } from '../fixtures/actionValues';
import { kindContext } from '../fixtures/kindContext';
import { RecordingConnector } from '../fixtures/RecordingConnector';
import { target } from '../fixtures/target';
import { prepareRequest } from '../prepareRequest';

const NEW_KEY = `whsec_${btoa('n'.repeat(32))}`;
const OLD_KEY = `whsec_${btoa('o'.repeat(32))}`;

const ADDRESS = 'https://deploy.example.com/hooks/presage';

describe('what it sends', () => {
  test('the standard event where the target has no body of its own', async () => {
    const values = actionValues();
    const action = { parameters: { change: 2, cpu: '{{values.cpu}}' } };
    const request = await prepareRequest(target('webhook', { url: ADDRESS }), action, values, kindContext());
    expect(request).toMatchObject({ method: 'POST', url: ADDRESS, headers: { 'content-type': 'application/json' } });
    expect(JSON.parse(request.body)).toEqual({
      type: 'presage.remediation.act',
      timestamp: '2026-11-23T12:00:00.000Z',
      data: {
        id: values.id,
        runId: values.runId,
        policy: values.policy,
        subject: 'web-1',
        labels: values.labels,
        values: values.values,
        parameters: { change: 2, cpu: 91.5 },
        reason: values.reason,
        actor: 'ada',
        runUrl: values.runUrl,
      },
    });
  });

  test('a body, an address and headers of its own, filled in', async () => {
    const settings = {
      url: 'https://deploy.example.com/{{labels.region}}/scale?subject={{subject}}',
      method: 'PUT',
      headers: { 'X-Instance': '{{labels.instance}}' },
      body: '{"replicas": "{{parameters.replicas}}", "why": "cpu {{values.cpu}}"}',
    };
    const action = { parameters: { replicas: 5 } };
    const request = await prepareRequest(
      target('webhook', settings),
      action,
      actionValues({ subject: 'a&b=c' }),
      kindContext()
    );
    expect(request).toEqual({
      method: 'PUT',
      url: 'https://deploy.example.com/eu-west-1/scale?subject=a%26b%3Dc',
      headers: { 'x-instance': 'web-1', 'content-type': 'application/json' },
      body: '{"replicas":5,"why":"cpu 91.5"}',
    });
  });

  test('text in which a value can begin no line', async () => {
    const settings = { url: ADDRESS, bodyType: 'text', body: 'restart {{labels.instance}}\nend' };
    const values = actionValues({ labels: { instance: 'a\r\nshutdown b' } });
    const request = await prepareRequest(target('webhook', settings), {}, values, kindContext());
    expect(request.body).toBe('restart a shutdown b\nend');
    expect(request.headers['content-type']).toBe('text/plain; charset=utf-8');
  });

  test('a test is told as one, whatever body the target has', async () => {
    const settings = { url: ADDRESS, body: { do: 'restart' } };
    const values = actionValues({ purpose: 'test' });
    const request = await prepareRequest(target('webhook', settings), undefined, values, kindContext());
    expect(JSON.parse(request.body)).toMatchObject({ type: 'presage.remediation.test' });
  });

  test.each(['GET', 'DELETE'])('%s can be no test', async (method) => {
    const request = prepareRequest(
      target('webhook', { url: ADDRESS, method }),
      undefined,
      actionValues({ purpose: 'test' }),
      kindContext()
    );
    await expect(request).rejects.toThrow(`A ${method} request has no body that could say that it is only a test.`);
  });
});

describe('how it authorises', () => {
  const authorise = async (settings: Record<string, unknown>, secrets: Record<string, string>) => {
    const receiver = target('webhook', { url: ADDRESS, ...settings });
    const context = kindContext(secrets, new RecordingConnector());
    const prepared = await prepareRequest(receiver, {}, actionValues(), context);
    return { prepared, sent: await authoriseRequest(receiver, prepared, 'msg_1', context) };
  };

  test('with one signature for each key, which verifies by that key', async () => {
    const { sent } = await authorise({}, { signingSecret: `${NEW_KEY} ${OLD_KEY}` });
    expect(sent.headers['webhook-id']).toBe('msg_1');
    expect(sent.headers['webhook-timestamp']).toBe('1795435205');
    const signatures = sent.headers['webhook-signature']?.split(' ') ?? [];
    const sentAt = new Date(1_795_435_205_000);
    expect(signatures).toEqual([NEW_KEY, OLD_KEY].map((key) => new Webhook(key).sign('msg_1', sentAt, sent.body)));
  });

  test.each([
    ['none', {}, 't0ken', undefined, undefined],
    ['bearer', { authentication: 'bearer' }, 't0ken+/=', 'Bearer ••••••••', 'Bearer t0ken+/='],
    ['basic', { authentication: 'basic', user: 'ada' }, 'pässword', 'Basic ••••••••', 'Basic YWRhOnDDpHNzd29yZA=='],
  ])('%s', async (_, settings, token, shown, header) => {
    const { prepared, sent } = await authorise(settings, { token });
    expect(prepared.headers['authorization']).toBe(shown as string);
    expect(sent.headers['authorization']).toBe(header as string);
  });

  test('with a header of its own', async () => {
    const { prepared, sent } = await authorise(
      { authentication: 'header', tokenHeader: 'X-Api-Key' },
      { token: 't0ken' }
    );
    expect(prepared.headers['x-api-key']).toBe('••••••••');
    expect(sent.headers['x-api-key']).toBe('t0ken');
  });

  test('not with a token that would end its header', async () => {
    const sent = authorise({ authentication: 'bearer' }, { token: 't0ken\r\nX-Admin: true' });
    await expect(sent).rejects.toThrow('The secret "Token" holds a line break');
  });

  test('not without the token it needs', async () => {
    await expect(authorise({ authentication: 'bearer' }, {})).rejects.toThrow('The secret "Token" is not set.');
  });
});

test.each([
  [{}, {}, 'url: Give the address to send to.'],
  [{ url: 'ftp://example.com' }, {}, 'does not begin with http'],
  [{ url: 'https://{{labels.host}}/x' }, {}, 'does not begin with http'],
  [{ url: 'https://example.com{{labels.host}}/x' }, {}, 'may not continue the host'],
  [{ url: 'https://ada:secret@example.com/' }, {}, 'names a user'],
  [{ url: 'https://example.com/{{label.x}}' }, {}, 'There is no {{label.x}}'],
  [{ url: ADDRESS, body: '{"a": {{labels.x}}}' }, {}, 'The body is not JSON'],
  [{ url: ADDRESS, bodyType: 'text', body: { a: 1 } }, {}, 'its type is text'],
  [{ url: ADDRESS, headers: { Host: 'x' } }, {}, "can't be set here"],
  [{ url: ADDRESS, headers: { 'a b': 'x' } }, {}, 'letters, digits'],
  [{ url: ADDRESS, secret: 'x' }, {}, 'Unrecognized key: "secret".'],
  [{ url: ADDRESS, authentication: 'basic' }, { token: 'x' }, 'user: Name the user of basic authentication.'],
  [{ url: ADDRESS, authentication: 'header' }, { token: 'x' }, 'tokenHeader: Name the header'],
  [{ url: ADDRESS, authentication: 'bearer' }, {}, 'The secret "Token" is not set.'],
  [{ url: ADDRESS }, { signingSecret: 'whsec_a!b' }, 'The secret "Signing secret" is not whsec_ and base64.'],
  [{ url: ADDRESS }, { signingSecret: 'whsec_c2hvcnQ=' }, 'is shorter than 24 bytes.'],
])('settings %j with secrets %j: %s', (settings, secrets, problem) => {
  expect(checkTarget(target('webhook', settings), secrets).join(' ')).toContain(problem);
});

test('good settings have no problem', () => {
  const settings = { url: ADDRESS, authentication: 'bearer', headers: { 'X-Run': '{{runId}}' } };
  expect(checkTarget(target('webhook', settings), { token: 'x', signingSecret: NEW_KEY })).toEqual([]);
});
