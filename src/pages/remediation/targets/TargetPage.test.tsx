import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { configurationSchema } from '../../../../pkg/remediation/configuration/Configuration';
import { targetSchema } from '../../../../pkg/remediation/targets/Target';
import { type FakeAnswers, fakeGrafana } from '../../../components/testing/fakeGrafana';
import { layoutForCombobox } from '../../../components/testing/layoutForCombobox';
import { adminAnswers } from '../testing/adminAnswers';
import { TestPage } from '../testing/TestPage';
import { TargetPage } from './TargetPage';

const RESOURCES = '/api/plugins/presage-forecast-app/resources';
const CONFIGURATION = `${RESOURCES}/configuration`;

const existing = targetSchema.parse({ id: 'chat', name: 'Chat', kind: 'slack', settings: { channel: 'operations' } });
const configuration = configurationSchema.parse({ targets: [existing] });
const form = {
  settingsForm: [{ key: 'channel', label: 'Channel', description: '', input: 'text', isRequired: true }],
  actionForm: [],
  secrets: [{ key: 'token', label: 'Token', description: '', isRequired: true }],
};
const answers: FakeAnswers = {
  ...adminAnswers,
  [`${RESOURCES}/target-kinds`]: {
    data: [
      { kind: 'slack', label: 'Slack', description: 'A message in a channel.', ...form },
      { kind: 'webhook', label: 'Webhook', description: 'Any receiver.', ...form },
    ],
  },
};

function setUp(path: string, secretsSet: readonly string[] = []) {
  const answer = { configuration, secretsSet, isWritable: true, problems: [], unreadable: [] };
  const fetch = fakeGrafana({
    ...answers,
    [CONFIGURATION]: ({ data }) => ({
      data: { ...answer, secretsSet: [...secretsSet, ...Object.keys(data?.secrets ?? {})] },
    }),
  });
  render(
    <TestPage path={`/targets/${path}`} route="/targets/:view/:targetId?">
      <TargetPage />
    </TestPage>
  );
  return () => fetch.mock.calls.filter(([{ method }]) => method === 'PUT').map(([{ data }]) => data);
}

beforeEach(layoutForCombobox);

test('makes a target of a kind, with its secret apart, and offers a test once it is saved', async () => {
  const saved = setUp('new');

  await userEvent.click(await screen.findByText('Slack'));
  await userEvent.clear(screen.getByLabelText(/^Name/));
  await userEvent.type(screen.getByLabelText(/^Name/), 'On call');
  await userEvent.type(screen.getByLabelText(/^Channel/), 'on-call');
  await userEvent.type(screen.getByLabelText(/^Token/), 'hidden');
  expect(screen.queryByRole('button', { name: 'Send a test' })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));

  expect(await screen.findByRole('button', { name: 'Send a test' })).toBeInTheDocument();
  const made = targetSchema.parse({ id: 'on-call', name: 'On call', kind: 'slack', settings: { channel: 'on-call' } });
  expect(saved()).toEqual([
    { configuration: { ...configuration, targets: [existing, made] }, secrets: { 'target.on-call.token': 'hidden' } },
  ]);
  expect(screen.queryByDisplayValue('hidden')).not.toBeInTheDocument();
  expect(screen.getByDisplayValue('configured')).toBeInTheDocument();
});

test('keeps a secret that is not touched, and takes a new one after a reset', async () => {
  const saved = setUp('edit/chat', ['target.chat.token']);

  await userEvent.click(await screen.findByRole('button', { name: 'Save' }));
  expect(saved().at(-1)).toEqual({ configuration, secrets: {} });

  await userEvent.click(screen.getByRole('button', { name: 'Reset' }));
  await userEvent.type(screen.getByLabelText(/^Token/), 'new');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(saved().at(-1)).toEqual({ configuration, secrets: { 'target.chat.token': 'new' } });
});

test('says that a target is gone', async () => {
  setUp('edit/unknown');

  expect(await screen.findByText('The target is gone')).toBeInTheDocument();
});
