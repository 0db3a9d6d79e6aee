import { expect, test } from 'bun:test';
import { Webhook } from 'standardwebhooks';
import { authoriseRequest } from '../authoriseRequest';
import { checkAction } from '../checkAction';
import { checkTarget } from '../checkTarget';
import { actionValues } from '../fixtures/actionValues';
import { FakeScalingFunction } from '../fixtures/FakeScalingFunction';
import { kindContext } from '../fixtures/kindContext';
import { RecordingConnector } from '../fixtures/RecordingConnector';
import { sendTwice } from '../fixtures/sendTwice';
import { signatureV4 } from '../fixtures/signatureV4';
import { target } from '../fixtures/target';
import { prepareRequest } from '../prepareRequest';

const URL_OF_FUNCTION = 'https://abc123.lambda-url.eu-west-1.on.aws';
const FUNCTION = target('aws', { url: `${URL_OF_FUNCTION}/` });
const SIGNING_KEY = `whsec_${btoa('k'.repeat(32))}`;
const ACCESS = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' };

test('a change is asked for once and made absolute; a second sending changes nothing', async () => {
  const fake = new FakeScalingFunction();
  const action = { operation: 'scale', group: '{{labels.deployment}}-asg', change: 2 };
  const values = actionValues();
  const { prepared, statuses } = await sendTwice(FUNCTION, action, values, { apiKey: 'k3y' }, fake.answer);
  expect(prepared).toMatchObject({ method: 'POST', url: URL_OF_FUNCTION, headers: { 'x-api-key': '••••••••' } });
  expect(JSON.parse(prepared.body)).toEqual({
    operation: 'scale',
    group: 'web-asg',
    desiredCapacity: 5,
    id: values.id,
    policy: 'scale-web',
    subject: 'web-1',
    reason: values.reason,
  });
  expect(statuses).toEqual([200, 200]);
  expect(fake.desiredCapacity).toBe(5);
});

test('both signatures verify, and the API key goes along', async () => {
  const context = kindContext({ ...ACCESS, apiKey: 'k3y', signingSecret: SIGNING_KEY });
  const prepared = await prepareRequest(FUNCTION, undefined, actionValues(), context);
  const sent = await authoriseRequest(FUNCTION, prepared, 'msg_1', context);
  expect(sent.headers['x-api-key']).toBe('k3y');
  expect(sent.headers['webhook-signature']).toBe(
    new Webhook(SIGNING_KEY).sign('msg_1', new Date(context.nowMs), sent.body)
  );
  expect(sent.headers['x-amz-date']).toBe('20261123T120005Z');
  expect(sent.headers['authorization']).toBe(
    signatureV4(sent, '20261123/eu-west-1/lambda/aws4_request', ACCESS.accessKeyId, ACCESS.secretAccessKey)
  );
  expect(sent.headers['host']).toBeUndefined();
});

test.each([
  ['https://abc.execute-api.us-east-1.amazonaws.com/prod', {}, 'us-east-1/execute-api'],
  ['https://scale.example.com/prod', { region: 'eu-central-1', service: 'execute-api' }, 'eu-central-1/execute-api'],
])('%s with %j is signed for %s', async (url, settings, scope) => {
  const gateway = target('aws', { url, ...settings });
  const context = kindContext({ ...ACCESS, sessionToken: 's3ssion' });
  const prepared = await prepareRequest(gateway, undefined, actionValues(), context);
  const sent = await authoriseRequest(gateway, prepared, 'msg_1', context);
  expect(sent.headers['x-amz-security-token']).toBe('s3ssion');
  expect(sent.headers['authorization']).toBe(
    signatureV4(sent, `20261123/${scope}/aws4_request`, ACCESS.accessKeyId, ACCESS.secretAccessKey)
  );
});

test.each(['../x', 'a/b', 'a:b', 'web\r\nX: y', 'wéb', 'w'.repeat(256)])('a label %j is no group', async (asg) => {
  const connector = new RecordingConnector();
  const action = { operation: 'scale', group: '{{labels.asg}}', change: 1 };
  const request = prepareRequest(FUNCTION, action, actionValues({ labels: { asg } }), kindContext({}, connector));
  await expect(request).rejects.toThrow("can't be the name of an Auto Scaling group");
  expect(connector.requests).toEqual([]);
});

test('settings, secrets and actions are checked', () => {
  expect(checkTarget(FUNCTION, ACCESS)).toEqual([]);
  expect(checkTarget(FUNCTION, { accessKeyId: 'A' })).toEqual(['The secret "Secret access key" is not set.']);
  expect(checkTarget(target('aws', { url: URL_OF_FUNCTION, region: 'Ireland' }), {})).toEqual([
    'region: A region looks like eu-west-1.',
  ]);
  expect(checkAction(FUNCTION, { operation: 'scale', change: 1 })).toEqual(['group: Name the Auto Scaling group.']);
});
