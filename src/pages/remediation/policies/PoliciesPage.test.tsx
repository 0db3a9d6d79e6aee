import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { configurationSchema } from '../../../../pkg/remediation/configuration/Configuration';
import { type FakeAnswers, fakeGrafana } from '../../../components/testing/fakeGrafana';
import { adminAnswers } from '../testing/adminAnswers';
import { TestPage } from '../testing/TestPage';
import { viewerAnswers } from '../testing/viewerAnswers';
import { PoliciesPage } from './PoliciesPage';

const RESOURCES = '/api/plugins/presage-forecast-app/resources';
const CONFIGURATION = `${RESOURCES}/configuration`;

const configuration = configurationSchema.parse({
  targets: [{ id: 'cluster', name: 'Cluster', kind: 'webhook', settings: {} }],
  policies: [
    { id: 'restart', name: 'Restart', trigger: { kind: 'click' }, steps: [{ target: 'cluster' }] },
    { id: 'scale', name: 'Scale', trigger: { kind: 'alert' }, steps: [{ target: 'cluster' }], dryRun: true },
  ],
});
const templates = [{ id: 'roll-back', name: 'Roll back', description: '', kinds: ['kubernetes'], policy: {} }];

function setUp(person: FakeAnswers, changed: Partial<typeof configuration> = {}, isWritable = true) {
  const answer = {
    configuration: { ...configuration, ...changed },
    secretsSet: [],
    isWritable,
    problems: [],
    unreadable: [],
  };
  const fetch = fakeGrafana({
    ...person,
    [CONFIGURATION]: { data: answer },
    [`${RESOURCES}/policy-templates`]: { data: templates },
  });
  render(
    <TestPage path="/policies" route="/policies">
      <PoliciesPage />
    </TestPage>
  );
  return () => fetch.mock.calls.filter(([{ method }]) => method === 'PUT').map(([{ data }]) => data);
}

const policy = async (name: string) => within(await screen.findByRole('article', { name }));

test('says of each policy whether it acts', async () => {
  setUp(adminAnswers);

  expect((await policy('Restart')).getByText('acts')).toBeInTheDocument();
  expect((await policy('Scale')).getByText('dry run')).toBeInTheDocument();
  expect((await policy('Scale')).getByRole('link', { name: 'Scale' })).toHaveAttribute(
    'href',
    '/a/presage-forecast-app/policies/edit/scale'
  );
});

test('lets a policy act for real, and leaves the others as they are', async () => {
  const saved = setUp(adminAnswers);

  await userEvent.click((await policy('Scale')).getByRole('switch', { name: /Dry run/ }));

  const [restart, scale] = configuration.policies;
  expect(saved()).toEqual([{ configuration: { ...configuration, policies: [restart, { ...scale, dryRun: false }] } }]);
});

test('offers templates', async () => {
  setUp(adminAnswers);

  expect(await screen.findByRole('link', { name: 'Roll back' })).toHaveAttribute(
    'href',
    '/a/presage-forecast-app/policies/new?template=roll-back'
  );
  expect(screen.getByText('For targets of the kind kubernetes')).toBeInTheDocument();
});

test('tells a newcomer the way to a first policy', async () => {
  setUp(adminAnswers, { policies: [] });

  expect(await screen.findByText('There is no policy yet')).toBeInTheDocument();
  expect(screen.getByRole('list', { name: 'First steps of remediation' })).toBeInTheDocument();
});

test.each([
  ['a person who may only look', viewerAnswers, true],
  ['settings that come from a file', adminAnswers, false],
])('cannot be changed by %s', async (_what, person, isWritable) => {
  setUp(person, {}, isWritable);

  expect((await policy('Scale')).getByRole('switch', { name: /Dry run/ })).toBeDisabled();
  expect(screen.queryByRole('list', { name: 'Templates' })).not.toBeInTheDocument();
});

test('marks a policy that is broken, and lets the others be changed', async () => {
  const problems = ['policies.scale.steps.0.target: There is no target "x" that can be used: add one first.'];
  const answer = { configuration, secretsSet: [], isWritable: true, problems, unreadable: [] };
  fakeGrafana({
    ...adminAnswers,
    [CONFIGURATION]: { data: answer },
    [`${RESOURCES}/policy-templates`]: { data: templates },
  });
  render(
    <TestPage path="/policies" route="/policies">
      <PoliciesPage />
    </TestPage>
  );

  expect((await policy('Scale')).getByText('broken')).toBeInTheDocument();
  expect((await policy('Restart')).queryByText('broken')).not.toBeInTheDocument();
  expect((await policy('Restart')).getByRole('switch', { name: /Enable/ })).toBeEnabled();
  expect(screen.getByText(/There is no target "x"/)).toBeInTheDocument();
});
