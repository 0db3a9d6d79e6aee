import { expect, test } from 'bun:test';
import { checkAction } from '../checkAction';
import { checkTarget } from '../checkTarget';
import { actionValues } from '../fixtures/actionValues';
import { FakeRundeck } from '../fixtures/FakeRundeck';
import { kindContext } from '../fixtures/kindContext';
import { sendTwice } from '../fixtures/sendTwice';
import { target } from '../fixtures/target';
import { prepareRequest } from '../prepareRequest';

const RUNDECK = target('rundeck', { url: 'https://rundeck.example.com' });
const JOB = '3b6c19f6-41ee-475f-8fd0-8f1a26f27a9a';
const SECRETS = { token: 't0ken' };
const ACTION = { operation: 'run', job: JOB, options: { host: '{{labels.instance}}', cpu: '{{values.cpu}}' } };

test('a job that takes the id runs once, however often it is sent', async () => {
  const fake = new FakeRundeck();
  const values = actionValues();
  const action = { ...ACTION, idOption: 'presage_id' };
  const { prepared, sent } = await sendTwice(RUNDECK, action, values, SECRETS, fake.answer);
  expect(prepared.url).toBe(`https://rundeck.example.com/api/41/job/${JOB}/run`);
  expect(prepared.headers['x-rundeck-auth-token']).toBe('••••••••');
  expect(JSON.parse(prepared.body)).toEqual({ options: { host: 'web-1', cpu: '91.5', presage_id: values.id } });
  expect(fake.executions).toHaveLength(1);
  expect(sent[1]).toMatchObject({ method: 'GET', url: 'https://rundeck.example.com/api/41/execution/1' });
});

test("a label can't pass itself off as the id", async () => {
  const fake = new FakeRundeck();
  const action = { ...ACTION, idOption: 'presage_id' };
  fake.executions.push({ id: 7, job: { options: { host: actionValues().id } } });
  await sendTwice(RUNDECK, action, actionValues(), SECRETS, fake.answer);
  expect(fake.executions).toHaveLength(2);
});

test('a job without it may run again after a lost answer', async () => {
  const fake = new FakeRundeck();
  await sendTwice(RUNDECK, ACTION, actionValues(), SECRETS, fake.answer);
  expect(fake.executions).toHaveLength(2);
});

test('the test only reads', async () => {
  const request = await prepareRequest(RUNDECK, undefined, actionValues(), kindContext(SECRETS));
  expect(`${request.method} ${request.url}`).toBe('GET https://rundeck.example.com/api/41/projects');
});

test('settings and actions are checked', () => {
  expect(checkTarget(target('rundeck', { url: 'https://rundeck.example.com', apiVersion: 14 }), SECRETS)).toEqual([
    expect.stringContaining('apiVersion: ') as string,
  ]);
  expect(checkAction(RUNDECK, { operation: 'run', job: '{{labels.job}}', options: { 'a b': 'x' } })).toEqual([
    'job: A job has a UUID: see its page in Rundeck.',
    'options.a b: An option has a name of letters, digits, "-", "_" and ".".',
  ]);
});
