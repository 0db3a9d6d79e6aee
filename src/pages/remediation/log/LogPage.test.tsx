import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { locationService } from '@grafana/runtime';
import { type FakeAnswers, fakeGrafana } from '../../../components/testing/fakeGrafana';
import { layoutForCombobox } from '../../../components/testing/layoutForCombobox';
import { makeRun } from '../../../components/testing/makeRun';
import { TestPage } from '../testing/TestPage';
import { viewerAnswers } from '../testing/viewerAnswers';
import { LogPage } from './LogPage';

const RESOURCES = '/api/plugins/presage-forecast-app/resources';
const PATH = '/a/presage-forecast-app/remediations';

function setUp(answers: FakeAnswers, path = PATH) {
  locationService.replace(path);
  const fetch = fakeGrafana({ ...viewerAnswers, ...answers });
  render(
    <TestPage path={path} route={`${PATH}/:runId?`}>
      <LogPage />
    </TestPage>
  );
  return fetch;
}

beforeEach(layoutForCombobox);

test('lists runs with their state, who started them and why, and leads to each', async () => {
  const run = makeRun({ state: 'healed', decidedMs: 1_000_000, endedMs: 1_065_000 });
  setUp({ [`${RESOURCES}/runs`]: { data: [run] } });

  const row = within(await screen.findByRole('row', { name: /Restart/ }));
  expect(row.getByText('healed')).toBeInTheDocument();
  expect(row.getByText('Ada')).toBeInTheDocument();
  expect(row.getByText('1 m 5 s')).toBeInTheDocument();
  expect(row.getByRole('link')).toHaveAttribute('href', `${PATH}/run-1`);
});

test('asks for what the filters say, and keeps them in the address', async () => {
  const fetch = setUp({ [`${RESOURCES}/runs`]: { data: [] } }, `${PATH}?states=failed,expired`);

  expect(await screen.findByText('No remediation matches')).toBeInTheDocument();
  const asked = fetch.mock.calls.map(([{ url }]) => url).filter((url) => url.startsWith(`${RESOURCES}/runs`));
  expect(new URL(asked[0] ?? '', 'http://localhost').searchParams.get('states')).toBe('failed,expired');

  await userEvent.type(screen.getByRole('textbox', { name: 'Search' }), 'w');
  expect(locationService.getSearch().get('search')).toBe('w');
});

test('tells a newcomer what to do', async () => {
  setUp({ [`${RESOURCES}/runs`]: { data: [] } });

  expect(await screen.findByText('Nothing was remediated yet')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: /policies/ })).toHaveAttribute('href', '/a/presage-forecast-app/policies');
});

test('says what is wrong and what to change', async () => {
  const data = { message: 'The disk is full.', remedy: 'Make room on it.' };
  setUp({ [`${RESOURCES}/runs`]: { status: 503, data } });

  expect(await screen.findByText('The disk is full.')).toBeInTheDocument();
  expect(screen.getByText('Make room on it.')).toBeInTheDocument();
});

test('shows a run with its steps, requests, answers and audit', async () => {
  const place = { dashboardUid: 'machines', panelId: 3 };
  const run = makeRun({ decidedMs: 1_800_000, place });
  const answer = { status: 200, text: 'restarted', tookMs: 12, atMs: 1_800_500 };
  const delivery = {
    id: 'msg_1',
    purpose: 'act',
    stepIndex: 0,
    targetId: 'cluster',
    state: 'delivered',
    attempts: 1,
    createdMs: 1_800_000,
    request: { method: 'POST', url: 'https://cluster.test/restart', headers: {}, body: '{"a":1}' },
    lastAnswer: answer,
  };
  const entry = { sequence: 4, kind: 'sent', atMs: 1_800_500, actor: { kind: 'presage' }, summary: 'Sent to cluster.' };
  const detail = { run, deliveries: [delivery], audit: [entry] };
  setUp({ [`${RESOURCES}/runs`]: { data: [run] }, [`${RESOURCES}/runs/run-1`]: { data: detail } }, `${PATH}/run-1`);

  const drawer = within(await screen.findByRole('dialog'));
  expect(await drawer.findByText('Step 1')).toBeInTheDocument();
  expect(drawer.getByRole('region', { name: 'Request to cluster' })).toHaveTextContent('https://cluster.test/restart');
  expect(drawer.getByText(/Answered 200/)).toBeInTheDocument();
  expect(drawer.getByText('restarted')).toBeInTheDocument();
  expect(drawer.getByText('Sent to cluster.')).toBeInTheDocument();
  expect(drawer.getByRole('link', { name: /dashboard/ })).toHaveAttribute(
    'href',
    '/d/machines?from=0&to=3600000&viewPanel=3'
  );
});
