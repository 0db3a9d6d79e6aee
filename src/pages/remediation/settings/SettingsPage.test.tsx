import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { configurationSchema } from '../../../../pkg/remediation/configuration/Configuration';
import { type FakeAnswers, fakeGrafana } from '../../../components/testing/fakeGrafana';
import { adminAnswers } from '../testing/adminAnswers';
import { TestPage } from '../testing/TestPage';
import { viewerAnswers } from '../testing/viewerAnswers';
import { SettingsPage } from './SettingsPage';

const RESOURCES = '/api/plugins/presage-forecast-app/resources';
const CONFIGURATION = `${RESOURCES}/configuration`;
const AUTOMATIC = `${RESOURCES}/switches/automatic`;

const configuration = configurationSchema.parse({ allowedHosts: ['a.example'] });
const answer = { configuration, secretsSet: [] as string[], isWritable: true, problems: [], unreadable: [] };

function setUp(answers: FakeAnswers) {
  const fetch = fakeGrafana({ [CONFIGURATION]: { data: answer }, ...answers });
  render(
    <TestPage path="/settings" route="/settings">
      <SettingsPage />
    </TestPage>
  );
  return {
    requestsTo: (url: string, method: string) =>
      fetch.mock.calls.filter(([call]) => call.url === url && call.method === method).map(([{ data }]) => data),
  };
}

test('stops all automatic actions, with a reason', async () => {
  const { requestsTo } = setUp({ ...adminAnswers, [AUTOMATIC]: { data: {} } });

  await userEvent.click(await screen.findByRole('button', { name: 'Stop all automatic actions' }));
  const dialog = within(screen.getByRole('dialog'));
  await userEvent.click(dialog.getByRole('button', { name: 'Stop all automatic actions' }));
  expect(dialog.getByText('Say why.')).toBeInTheDocument();
  expect(requestsTo(AUTOMATIC, 'PUT')).toEqual([]);

  await userEvent.type(dialog.getByRole('textbox'), 'Deployment');
  await userEvent.click(dialog.getByRole('button', { name: 'Stop all automatic actions' }));
  expect(requestsTo(AUTOMATIC, 'PUT')).toEqual([{ isOn: false, reason: 'Deployment' }]);
});

test('says on the page that they are off, since when and why', async () => {
  setUp({
    ...viewerAnswers,
    [`${RESOURCES}/switches`]: { data: [{ name: 'automatic', reason: 'Deployment', atMs: 0 }] },
  });

  expect(await screen.findByText('Automatic actions are switched off')).toBeInTheDocument();
  expect(screen.getAllByText(/Deployment/).length).toBeGreaterThan(0);
  expect(screen.queryByRole('button', { name: /automatic actions/ })).not.toBeInTheDocument();
});

test('saves allowed hosts, one a line', async () => {
  const { requestsTo } = setUp(adminAnswers);

  const hosts = await screen.findByLabelText(/^Allowed hosts/);
  await userEvent.type(hosts, '{enter} *.b.example {enter}{enter}');
  await userEvent.click(within(screen.getByRole('form', { name: 'Limits' })).getByRole('button', { name: 'Save' }));

  expect(await screen.findByText('Saved.')).toBeInTheDocument();
  expect(requestsTo(CONFIGURATION, 'PUT')).toEqual([
    { configuration: { ...configuration, allowedHosts: ['a.example', '*.b.example'] } },
  ]);
});

test('takes the secret of the contact point and never shows it again', async () => {
  const { requestsTo } = setUp(adminAnswers);

  await userEvent.type(await screen.findByLabelText(/^Secret/), 'hidden');
  await userEvent.click(screen.getByRole('button', { name: 'Save the secret' }));

  expect(await screen.findByText('Saved.')).toBeInTheDocument();
  expect(requestsTo(CONFIGURATION, 'PUT')).toEqual([{ configuration, secrets: { 'contactPoint.secret': 'hidden' } }]);
  expect(screen.queryByDisplayValue('hidden')).not.toBeInTheDocument();
});

test('tells those who may only look so', async () => {
  setUp(viewerAnswers);

  expect(await screen.findByLabelText(/^Allowed hosts/)).toHaveAttribute('readonly');
  expect(screen.getByText(/may see these settings but not change them/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Save' })).not.toBeInTheDocument();
});

test('shows nothing to save over where the settings are of another shape', async () => {
  const data = { ...answer, configuration: { policies: 'all' }, problems: ['policies: expected a list.'] };
  setUp({ ...adminAnswers, [CONFIGURATION]: { data } });

  expect(await screen.findByText(/policies: expected a list/)).toBeInTheDocument();
  expect(screen.queryByLabelText(/^Allowed hosts/)).not.toBeInTheDocument();
});

test('shows what can not be read, and deletes it only where an Admin says so', async () => {
  const data = { ...answer, unreadable: ['policies.odd'] };
  const { requestsTo } = setUp({ ...adminAnswers, [CONFIGURATION]: { data } });

  expect(await screen.findByText(/^policies.odd: what is saved here leaves them as they are/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Delete' }));
  expect(requestsTo(CONFIGURATION, 'PUT')).toEqual([]);
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Delete' }));

  expect(requestsTo(CONFIGURATION, 'PUT')).toEqual([{ configuration, removesUnreadable: true }]);
});

test('lets nobody else delete it', async () => {
  setUp({ ...viewerAnswers, [CONFIGURATION]: { data: { ...answer, isWritable: false, unreadable: [''] } } });

  expect(await screen.findByText(/^all of them: /)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Delete' })).not.toBeInTheDocument();
});
