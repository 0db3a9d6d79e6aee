import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { locationService } from '@grafana/runtime';
import { configurationSchema } from '../../../../pkg/remediation/configuration/Configuration';
import { policySchema } from '../../../../pkg/remediation/policies/Policy';
import { fakeDataSources } from '../../../components/testing/fakeDataSources';
import { ExpressionEditor } from '../../../components/testing/ExpressionEditor';
import { type FakeAnswers, fakeGrafana } from '../../../components/testing/fakeGrafana';
import { layoutForCombobox } from '../../../components/testing/layoutForCombobox';
import { adminAnswers } from '../testing/adminAnswers';
import { TestPage } from '../testing/TestPage';
import { viewerAnswers } from '../testing/viewerAnswers';
import { PolicyPage } from './PolicyPage';

const RESOURCES = '/api/plugins/presage-forecast-app/resources';
const CONFIGURATION = `${RESOURCES}/configuration`;
const TRY = `${RESOURCES}/policies/try`;

const existing = policySchema.parse({
  id: 'restart',
  name: 'Restart',
  trigger: { kind: 'click' },
  steps: [{ target: 'cluster', action: { verb: 'restart' } }],
});
const template = policySchema.parse({
  id: 'scale-up',
  name: 'Scale up',
  trigger: {
    kind: 'check',
    signals: [{ name: 'cpu', source: { datasource: { uid: 'metrics', type: 'prometheus' }, query: { expr: 'cpu' } } }],
    condition: 'cpu > 80',
  },
  steps: [{ target: 'elsewhere', action: {} }],
});
const configuration = configurationSchema.parse({
  targets: [{ id: 'cluster', name: 'Cluster', kind: 'webhook', settings: {} }],
  policies: [existing],
});
const verb = { key: 'verb', label: 'Verb', description: 'What to do', input: 'text', isRequired: true };
const answers: FakeAnswers = {
  [CONFIGURATION]: { data: { configuration, secretsSet: [], isWritable: true, problems: [], unreadable: [] } },
  [`${RESOURCES}/target-kinds`]: {
    data: [{ kind: 'webhook', label: 'Webhook', description: '', settingsForm: [], actionForm: [verb], secrets: [] }],
  },
  [`${RESOURCES}/policy-templates`]: {
    data: [{ id: 'scale-up', name: 'Scale up', description: '', kinds: ['webhook'], policy: template }],
  },
};

function setUp(path: string, more: FakeAnswers = adminAnswers) {
  locationService.replace(`/policies/${path}`);
  fakeDataSources([{ uid: 'metrics', type: 'prometheus', name: 'Metrics', editor: ExpressionEditor }]);
  const fetch = fakeGrafana({ ...answers, ...more });
  render(
    <TestPage path={`/policies/${path}`} route="/policies/:view/:policyId?">
      <PolicyPage />
    </TestPage>
  );
  return {
    sentTo: (url: string) =>
      fetch.mock.calls
        .filter(([call]) => call.url === url && call.method !== undefined)
        .map(([{ data }]) => data as { configuration: typeof configuration }),
  };
}

const step = async () => within(await screen.findByRole('group', { name: 'Step 1' }));

beforeEach(layoutForCombobox);

test('changes a policy in its form', async () => {
  const { sentTo } = setUp('edit/restart');

  await userEvent.click(await screen.findByLabelText(/^Name/));
  await userEvent.paste(' it');
  await userEvent.click((await step()).getByLabelText(/^Verb/));
  await userEvent.paste(' slowly');
  await userEvent.click(screen.getByLabelText(/^A person has to approve/));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));

  expect(sentTo(CONFIGURATION).at(-1)?.configuration.policies).toEqual([
    {
      ...existing,
      name: 'Restart it',
      steps: [{ target: 'cluster', action: { verb: 'restart slowly' } }],
      approval: { role: 'Admin', within: '15m' },
    },
  ]);
  expect(locationService.getLocation().pathname).toBe('/a/presage-forecast-app/policies');
});

test('makes a policy of a template, as a dry run with an id of its own', async () => {
  const { sentTo } = setUp('new?template=scale-up');

  await userEvent.click((await step()).getByRole('combobox', { name: /^Target/ }));
  await userEvent.keyboard('Cluster{Enter}');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));

  const saved = sentTo(CONFIGURATION).at(-1)?.configuration.policies ?? [];
  expect(saved.map(({ id, dryRun }) => [id, dryRun])).toEqual([
    ['restart', false],
    ['scale-up', true],
  ]);
});

test('says what is missing, and saves nothing', async () => {
  const { sentTo } = setUp('new');

  await userEvent.click(await screen.findByRole('button', { name: 'Save' }));

  expect(screen.getByText('Give the policy a name.')).toBeInTheDocument();
  expect(screen.getByText('Step 1: pick the target it is sent to.')).toBeInTheDocument();
  expect(sentTo(CONFIGURATION)).toEqual([]);
});

test('says why the backend refused it', async () => {
  const refused = { status: 400, data: { message: 'No label is called pod.', remedy: 'Take one of: instance.' } };
  setUp('edit/restart', {
    ...adminAnswers,
    [CONFIGURATION]: ({ method }) =>
      method === 'PUT'
        ? refused
        : { data: { configuration, secretsSet: [], isWritable: true, problems: [], unreadable: [] } },
  });

  await userEvent.click(await screen.findByRole('button', { name: 'Save' }));

  expect(await screen.findByText('Take one of: instance.')).toBeInTheDocument();
});

test('takes over what is written as JSON, once it is sound', async () => {
  const { sentTo } = setUp('edit/restart');

  await userEvent.click(await screen.findByRole('tab', { name: 'JSON' }));
  const text = screen.getByLabelText(/^Policy as JSON/);
  await userEvent.clear(text);
  await userEvent.click(text);
  await userEvent.paste('{"id": 1');
  expect(screen.getByText(/This is not JSON/)).toBeInTheDocument();
  await userEvent.clear(text);
  await userEvent.click(text);
  await userEvent.paste(JSON.stringify({ ...existing, mostPerHour: 3 }));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));

  expect(sentTo(CONFIGURATION).at(-1)?.configuration.policies[0]?.mostPerHour).toBe(3);
});

test('says when it would have acted in the last 7 days', async () => {
  const firing = {
    atMs: 86_400_000,
    subject: 'web-1',
    values: { cpu: 91 },
    isDeclined: false,
    explanation: 'cpu was 91.',
  };
  const trial = { fromMs: 0, toMs: 7 * 86_400_000, stepMs: 30_000, firings: [firing], notes: ['No data on Monday.'] };
  const configured = { ...configuration, policies: [{ ...template, steps: existing.steps }] };
  const { sentTo } = setUp('edit/scale-up', {
    ...adminAnswers,
    [CONFIGURATION]: {
      data: { configuration: configured, secretsSet: [], isWritable: true, problems: [], unreadable: [] },
    },
    [TRY]: { data: trial },
  });

  await userEvent.click(await screen.findByRole('button', { name: 'Try on the last 7 days' }));

  expect(await screen.findByText('It would have acted once.')).toBeInTheDocument();
  expect(screen.getByRole('img', { name: 'It would have acted once.' })).toBeInTheDocument();
  expect(screen.getByText('No data on Monday.')).toBeInTheDocument();
  expect(screen.getByText('cpu was 91.')).toBeInTheDocument();
  const asked = sentTo(TRY)[0] as unknown as { fromMs: number; toMs: number; policy: unknown };
  expect(asked.toMs - asked.fromMs).toBe(7 * 86_400_000);
  expect(asked.policy).toMatchObject({ id: 'scale-up' });
});

test('deletes a policy after asking', async () => {
  const { sentTo } = setUp('edit/restart');

  await userEvent.click(await screen.findByRole('button', { name: 'Delete' }));
  expect(sentTo(CONFIGURATION)).toEqual([]);
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: /Delete/ }));

  expect(sentTo(CONFIGURATION).at(-1)?.configuration.policies).toEqual([]);
});

test('can only be read by those who may not change it', async () => {
  setUp('edit/restart', viewerAnswers);

  expect(await screen.findByLabelText(/^Name/)).toHaveAttribute('readonly');
  expect(screen.queryByRole('button', { name: 'Save' })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Delete' })).not.toBeInTheDocument();
});

test('says that a policy is gone', async () => {
  setUp('edit/unknown');

  expect(await screen.findByText('The policy is gone')).toBeInTheDocument();
});
