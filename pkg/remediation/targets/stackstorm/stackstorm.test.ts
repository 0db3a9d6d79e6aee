import { expect, test } from 'bun:test';
import { checkAction } from '../checkAction';
import { actionValues } from '../fixtures/actionValues';
import { FakeStackstorm } from '../fixtures/FakeStackstorm';
import { kindContext } from '../fixtures/kindContext';
import { sendTwice } from '../fixtures/sendTwice';
import { target } from '../fixtures/target';
import { prepareRequest } from '../prepareRequest';

const STACKSTORM = target('stackstorm', { url: 'https://st2.example.com/api' });
const SECRETS = { apiKey: 'k3y' };
const PARAMETERS = { host: '{{labels.instance}}', cpu: '{{values.cpu}}', dry: false };
const FILLED = { host: 'web-1', cpu: 91.5, dry: false };

test('an action runs once, however often it is sent', async () => {
  const fake = new FakeStackstorm();
  const values = actionValues();
  const action = { operation: 'execute', action: 'shop.restart', parameters: PARAMETERS };
  const { prepared, sent, statuses } = await sendTwice(STACKSTORM, action, values, SECRETS, fake.answer);
  expect(prepared.url).toBe('https://st2.example.com/api/v1/executions');
  expect(prepared.headers['st2-api-key']).toBe('••••••••');
  expect(JSON.parse(prepared.body)).toEqual({
    action: 'shop.restart',
    parameters: FILLED,
    context: { trace_context: { trace_tag: values.id } },
  });
  expect(fake.tags).toEqual([values.id]);
  expect(statuses).toEqual([201, 200]);
  expect(sent[1]?.url).toBe('https://st2.example.com/api/v1/traces/trace-0');
});

test('a webhook is called once, however often it is sent', async () => {
  const fake = new FakeStackstorm();
  const action = { operation: 'webhook', hook: 'shop/restart', parameters: PARAMETERS };
  const { prepared } = await sendTwice(STACKSTORM, action, actionValues(), SECRETS, fake.answer);
  expect(prepared.url).toBe('https://st2.example.com/api/v1/webhooks/shop/restart');
  expect(JSON.parse(prepared.body)).toEqual(FILLED);
  expect(fake.tags).toEqual([actionValues().id]);
});

test('the test only reads', async () => {
  const request = await prepareRequest(STACKSTORM, undefined, actionValues(), kindContext(SECRETS));
  expect(`${request.method} ${request.url}`).toBe('GET https://st2.example.com/api/v1/actions?limit=1');
});

test.each([
  [{ operation: 'execute', action: '{{labels.action}}' }, 'An action has a name'],
  [{ operation: 'execute', action: 'core' }, 'An action has a name'],
  [{ operation: 'webhook', hook: '../executions' }, 'A webhook has a name'],
  [{ operation: 'webhook', hook: 'a//b' }, 'A webhook has a name'],
])('%j: %s', (action, problem) => {
  expect(checkAction(STACKSTORM, action).join(' ')).toContain(problem);
});
