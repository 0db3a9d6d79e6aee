import { expect, test } from 'bun:test';
import { authoriseRequest } from '../authoriseRequest';
import { checkAction } from '../checkAction';
import { checkTarget } from '../checkTarget';
import { actionValues } from '../fixtures/actionValues';
import { FakeAzure } from '../fixtures/FakeAzure';
import { kindContext } from '../fixtures/kindContext';
import { RecordingConnector } from '../fixtures/RecordingConnector';
import { sendTwice } from '../fixtures/sendTwice';
import { target } from '../fixtures/target';
import { prepareRequest } from '../prepareRequest';

const id = (digit: number): string => `${digit}1111111-2222-3333-4444-555555555555`;

/** Tokens are kept for the whole process: each test asks for another application's. */
const azureTarget = (client: number) =>
  target('azure-vmss', { tenantId: id(1), clientId: id(client), subscriptionId: id(2), resourceGroup: 'shop' });

const SECRETS = { clientSecret: 's3cret' };
const ACTION = { operation: 'scale', scaleSet: '{{labels.deployment}}-vmss', change: 2 };
const HOUR_MS = 3_600_000;

test('a change is read and made absolute; a second sending changes nothing, and one token does for all', async () => {
  const fake = new FakeAzure();
  const { prepared, sent, statuses } = await sendTwice(azureTarget(1), ACTION, actionValues(), SECRETS, fake.answer);
  expect(prepared).toEqual({
    method: 'PATCH',
    url:
      `https://management.azure.com/subscriptions/${id(2)}/resourceGroups/shop/providers/Microsoft.Compute` +
      '/virtualMachineScaleSets/web-vmss?api-version=2024-07-01',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      authorization: 'Bearer ••••••••',
    },
    body: '{"sku":{"name":"Standard_D2s_v5","capacity":5,"tier":"Standard"}}',
  });
  expect(sent.map(({ headers }) => headers['authorization'])).toEqual(['Bearer token-1', 'Bearer token-1']);
  expect(statuses).toEqual([200, 200]);
  expect(fake.capacity).toBe(5);
  expect(fake.tokens).toBe(1);
});

test('the token is asked for as the client credentials flow has it', async () => {
  const connector = new RecordingConnector(new FakeAzure().answer);
  await prepareRequest(azureTarget(2), ACTION, actionValues(), kindContext(SECRETS, connector));
  const [login] = connector.requests;
  expect(login?.url).toBe(`https://login.microsoftonline.com/${id(1)}/oauth2/v2.0/token`);
  expect(Object.fromEntries(new URLSearchParams(login?.body))).toEqual({
    grant_type: 'client_credentials',
    client_id: id(2),
    client_secret: 's3cret',
    scope: 'https://management.azure.com/.default',
  });
});

test.each([
  ['before it ends', HOUR_MS - 65_000, SECRETS, 1],
  ['shortly before it ends', HOUR_MS - 55_000, SECRETS, 2],
])('a token %s', async (_, laterMs, secrets, tokens) => {
  const fake = new FakeAzure();
  const context = kindContext(secrets, new RecordingConnector(fake.answer));
  const scaleSet = azureTarget(tokens + 2);
  const prepared = await prepareRequest(scaleSet, ACTION, actionValues(), context);
  await authoriseRequest(scaleSet, prepared, 'msg_1', { ...context, nowMs: context.nowMs + laterMs });
  expect(fake.tokens).toBe(tokens);
});

test('a wrong secret is told, and is not remembered as a right one', async () => {
  const fake = new FakeAzure();
  const connector = new RecordingConnector(fake.answer);
  await prepareRequest(azureTarget(5), ACTION, actionValues(), kindContext(SECRETS, connector));
  const wrong = prepareRequest(azureTarget(5), ACTION, actionValues(), kindContext({ clientSecret: 'x' }, connector));
  await expect(wrong).rejects.toThrow("Microsoft's login answered 401: AADSTS7000215");
});

test.each(['../web', 'web/../../x', 'web?api-version=1', 'wéb', '', ' '])(
  'a label %j is no scale set',
  async (vmss) => {
    const connector = new RecordingConnector();
    const action = { operation: 'scale', scaleSet: '{{labels.vmss}}', change: 1 };
    const values = actionValues({ labels: { vmss } });
    await expect(prepareRequest(azureTarget(6), action, values, kindContext(SECRETS, connector))).rejects.toThrow(
      "can't be the name of a scale set"
    );
    expect(connector.requests).toEqual([]);
  }
);

test('settings, secrets and actions are checked', () => {
  expect(checkTarget(azureTarget(7), SECRETS)).toEqual([]);
  const wrong = { tenantId: 'x', clientId: id(1), subscriptionId: id(2), resourceGroup: '../x' };
  expect(checkTarget(target('azure-vmss', wrong), {})).toEqual([
    'tenantId: It is a UUID such as 11111111-2222-3333-4444-555555555555.',
    expect.stringContaining('resourceGroup: A resource group is') as string,
    'The secret "Client secret" is not set.',
  ]);
  expect(checkAction(azureTarget(7), { operation: 'scale', scaleSet: 'web', to: 3, most: 2 })).toEqual([
    'to: It is not between 1 and 2.',
  ]);
});
