import { render, screen, within } from '@testing-library/react';
import { type FakeAnswers, fakeGrafana } from '../../components/testing/fakeGrafana';
import { TestPage } from '../remediation/testing/TestPage';
import { viewerAnswers } from '../remediation/testing/viewerAnswers';
import { RemediationSummary } from './RemediationSummary';

const RESOURCES = '/api/plugins/presage-forecast-app/resources';
const nothing = { fromMs: 0, toMs: 1, runs: 0, byState: {}, byTrigger: {} };

function setUp(answers: FakeAnswers) {
  fakeGrafana({ ...viewerAnswers, ...answers });
  render(
    <TestPage path="/" route="/">
      <RemediationSummary />
    </TestPage>
  );
}

/** The text of a measure: its value and what it says about it. */
async function measure(name: string): Promise<string> {
  const term = await within(await screen.findByLabelText('Measures of remediation')).findByText(name);
  return term.closest('div')?.querySelector('dd')?.textContent ?? '';
}

test('shows the measures of the last 30 days', async () => {
  const measures = {
    ...nothing,
    runs: 9,
    byState: { healed: 7, failed: 2 },
    meanTimeToDetectMs: 12_000,
    meanTimeToRepairMs: 95_000,
    successRate: 0.875,
  };
  setUp({ [`${RESOURCES}/measures`]: { data: measures } });

  expect(await measure('Runs')).toBe('97 healed, 2 failed');
  expect(await measure('Healed')).toMatch(/^88 %/);
  expect(await measure('Time to detect')).toMatch(/^12 s/);
  expect(await measure('Time to repair')).toMatch(/^1 m 35 s/);
  expect(await measure('Automatic actions')).toMatch(/^on/);
  expect(screen.getByRole('link', { name: 'All remediations' })).toBeInTheDocument();
});

test('says nothing of what no run tells, and shows the way to a first one', async () => {
  setUp({ [`${RESOURCES}/measures`]: { data: nothing } });

  expect(await measure('Healed')).toMatch(/^–/);
  expect(await measure('Time to repair')).toMatch(/^–/);
  expect(screen.getByRole('list', { name: 'First steps of remediation' })).toBeInTheDocument();
});

test('shows that the kill switch is turned', async () => {
  setUp({
    [`${RESOURCES}/measures`]: { data: nothing },
    [`${RESOURCES}/switches`]: { data: [{ name: 'automatic', reason: 'Deployment', atMs: 0 }] },
  });

  expect(await screen.findByText('the kill switch is turned')).toBeInTheDocument();
});
