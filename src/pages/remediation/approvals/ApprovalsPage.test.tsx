import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type FakeAnswers, fakeGrafana } from '../../../components/testing/fakeGrafana';
import { makeRun } from '../../../components/testing/makeRun';
import { adminAnswers } from '../testing/adminAnswers';
import { TestPage } from '../testing/TestPage';
import { viewerAnswers } from '../testing/viewerAnswers';
import { ApprovalsPage } from './ApprovalsPage';

const RESOURCES = '/api/plugins/presage-forecast-app/resources';

const waiting = makeRun({ state: 'awaiting approval', dueMs: Date.now() + 5 * 60_000 });
const request = { method: 'POST', url: 'https://cluster.test/restart', headers: {}, body: '' };
const decided = { sequence: 1, kind: 'decided', detail: { firstRequest: request } };
const oneWaits: FakeAnswers = {
  [`${RESOURCES}/runs`]: { data: [waiting] },
  [`${RESOURCES}/runs/run-1`]: { data: { run: waiting, deliveries: [], audit: [decided] } },
};

function setUp(answers: FakeAnswers) {
  const fetch = fakeGrafana(answers);
  render(
    <TestPage path="/approvals" route="/approvals">
      <ApprovalsPage />
    </TestPage>
  );
  return fetch;
}

test.each([
  ['Approve and send', 'approve'],
  ['Refuse', 'refuse'],
])('%s answers, after showing exactly what would be sent', async (button, resource) => {
  const url = `${RESOURCES}/runs/run-1/${resource}`;
  const fetch = setUp({ ...adminAnswers, ...oneWaits, [url]: { data: waiting } });

  const shown = await screen.findByRole('region', { name: 'Request that waits' });
  expect(shown).toHaveTextContent('POST https://cluster.test/restart');
  expect(screen.getByText(/^4 m \d+ s left$/)).toBeInTheDocument();
  await userEvent.click(await screen.findByRole('button', { name: button }));

  expect(fetch).toHaveBeenCalledWith(expect.objectContaining({ url, method: 'POST' }));
});

test('says why an answer was not taken', async () => {
  const data = { message: 'The time is up.', remedy: 'Press the button again.' };
  setUp({ ...adminAnswers, ...oneWaits, [`${RESOURCES}/runs/run-1/approve`]: { status: 409, data } });

  await userEvent.click(await screen.findByRole('button', { name: 'Approve and send' }));

  expect(await screen.findByText('The time is up.')).toBeInTheDocument();
});

test('shows those who may not answer what waits, without buttons', async () => {
  setUp({ ...viewerAnswers, ...oneWaits });

  expect(await screen.findByText(/may see this but not answer/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Refuse' })).not.toBeInTheDocument();
});

test('says when nothing waits', async () => {
  setUp({ ...adminAnswers, [`${RESOURCES}/runs`]: { data: [] } });

  expect(await screen.findByText('Nothing waits for an answer')).toBeInTheDocument();
});
