import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { configurationSchema } from '../../../../pkg/remediation/configuration/Configuration';
import { type FakeAnswers, fakeGrafana } from '../../../components/testing/fakeGrafana';
import { adminAnswers } from '../testing/adminAnswers';
import { TestPage } from '../testing/TestPage';
import { viewerAnswers } from '../testing/viewerAnswers';
import { TargetsPage } from './TargetsPage';

const RESOURCES = '/api/plugins/presage-forecast-app/resources';

const status = {
  target: { id: 'cluster', name: 'Cluster', kind: 'webhook', settings: {} },
  isOn: true,
  circuit: 'closed',
  waiting: 0,
  dead: 0,
  missingSecrets: [],
};
const request = { method: 'POST', url: 'https://cluster.test/restart', headers: {}, body: '' };
const delivery = {
  id: 'msg_1',
  purpose: 'act',
  stepIndex: 0,
  targetId: 'cluster',
  state: 'dead',
  attempts: 7,
  createdMs: 0,
  dueMs: 0,
  request,
  lastAnswer: { status: undefined, text: 'The connection was reset.', tookMs: 5, atMs: 0 },
};

function setUp(answers: FakeAnswers, person = adminAnswers) {
  const fetch = fakeGrafana({
    [`${RESOURCES}/targets`]: { data: [status] },
    [`${RESOURCES}/deliveries`]: { data: [] },
    ...person,
    ...answers,
  });
  render(
    <TestPage path="/targets" route="/targets">
      <TargetsPage />
    </TestPage>
  );
  return fetch;
}

const target = async () => within(await screen.findByRole('article', { name: 'Cluster' }));

test.each([
  ['works', status, 'works'],
  ['is off', { ...status, isOn: false, offReason: 'It answered 410.' }, 'It answered 410.'],
  ['failed and is left alone', { ...status, circuit: 'open' }, 'left alone'],
  ['has requests that were given up', { ...status, dead: 3 }, '3 given up'],
  ['lacks a secret', { ...status, missingSecrets: ['token'] }, /Not set yet: token/],
])('shows that a target %s', async (_what, shown, text) => {
  setUp({ [`${RESOURCES}/targets`]: { data: [shown] } });

  expect((await target()).getByText(text)).toBeInTheDocument();
});

test('sends a test, and shows what was sent and what came back', async () => {
  const sent = { ...delivery, state: 'delivered', lastAnswer: { status: 200, text: 'pong', tookMs: 12, atMs: 0 } };
  setUp({ [`${RESOURCES}/targets/cluster/test`]: { data: sent } });

  await userEvent.click((await target()).getByRole('button', { name: 'Send a test' }));

  const result = within(await screen.findByRole('status'));
  expect(await result.findByRole('region', { name: 'The test that was sent' })).toHaveTextContent('cluster.test');
  expect(result.getByText(/Answered 200 after 12 ms/)).toBeInTheDocument();
  expect(result.getByText('pong')).toBeInTheDocument();
});

test('says why a test was not sent', async () => {
  const data = { message: 'Its host is not allowed.', remedy: 'Add it to the allowed hosts.' };
  setUp({ [`${RESOURCES}/targets/cluster/test`]: { status: 400, data } });

  await userEvent.click((await target()).getByRole('button', { name: 'Send a test' }));

  expect(await screen.findByText('Add it to the allowed hosts.')).toBeInTheDocument();
});

test('switches a target off', async () => {
  const url = `${RESOURCES}/switches/target%3Acluster`;
  const fetch = setUp({ [url]: { data: {} } });

  await userEvent.click((await target()).getByRole('button', { name: 'Switch off' }));

  expect(fetch).toHaveBeenCalledWith(
    expect.objectContaining({ url, method: 'PUT', data: expect.objectContaining({ isOn: false }) })
  );
});

test('sends what was given up again, after asking', async () => {
  const url = `${RESOURCES}/deliveries/msg_1/send-again`;
  const fetch = setUp({ [`${RESOURCES}/deliveries`]: { data: [delivery] }, [url]: { data: delivery } });
  const sendsAgain = () => fetch.mock.calls.filter(([call]) => call.url === url);

  expect(await screen.findByText('The connection was reset.')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Send again' }));
  expect(sendsAgain()).toEqual([]);
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: /Send again/ }));

  expect(sendsAgain()).toHaveLength(1);
});

test('has no buttons for those who may only look', async () => {
  setUp({ [`${RESOURCES}/deliveries`]: { data: [delivery] } }, viewerAnswers);

  expect(await screen.findByText('The connection was reset.')).toBeInTheDocument();
  for (const name of ['Send a test', 'Switch off', 'Send again']) {
    expect(screen.queryByRole('button', { name })).not.toBeInTheDocument();
  }
  expect(screen.queryByRole('link', { name: 'Add a target' })).not.toBeInTheDocument();
});

test('tells a newcomer what to do first', async () => {
  setUp({ [`${RESOURCES}/targets`]: { data: [] } });

  expect(await screen.findByRole('list', { name: 'First steps of remediation' })).toBeInTheDocument();
});

test('lists a target whose settings are wrong, with what is wrong and the way to mend it', async () => {
  const fax = { id: 'fax', name: 'Fax', kind: 'webhook', settings: {} };
  const problems = ['targets.fax.settings.url: Give the address to send to.'];
  const data = {
    configuration: configurationSchema.parse({ targets: [status.target, fax] }),
    secretsSet: [],
    isWritable: true,
    problems,
    unreadable: [],
  };
  setUp({ [`${RESOURCES}/configuration`]: { data } });

  const broken = within(await screen.findByRole('article', { name: 'Fax' }));
  expect(broken.getByText('broken')).toBeInTheDocument();
  expect(broken.getByRole('link', { name: 'Fax' })).toHaveAttribute('href', expect.stringContaining('fax'));
  expect((await target()).queryByText('broken')).not.toBeInTheDocument();
  expect(screen.getByText(/Give the address to send to/)).toBeInTheDocument();
});
