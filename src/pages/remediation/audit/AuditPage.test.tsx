import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { locationService } from '@grafana/runtime';
import { type FakeAnswers, fakeGrafana } from '../../../components/testing/fakeGrafana';
import { layoutForCombobox } from '../../../components/testing/layoutForCombobox';
import { TestPage } from '../testing/TestPage';
import { viewerAnswers } from '../testing/viewerAnswers';
import { AuditPage } from './AuditPage';
import { downloadText } from './downloadText';

jest.mock('./downloadText', () => ({ downloadText: jest.fn() }));

const RESOURCES = '/api/plugins/presage-forecast-app/resources';
const entry = {
  sequence: 7,
  atMs: 0,
  kind: 'sent',
  actor: { kind: 'alerting' },
  runId: 'run-1',
  summary: 'Sent to cluster.',
  detail: { status: 200 },
  hash: 'abc',
};

function setUp(answers: FakeAnswers, search = '') {
  const path = `/audit${search}`;
  locationService.replace(path);
  const fetch = fakeGrafana({ ...viewerAnswers, [`${RESOURCES}/audit`]: { data: [entry] }, ...answers });
  render(
    <TestPage path={path} route="/audit">
      <AuditPage />
    </TestPage>
  );
  return fetch;
}

beforeEach(layoutForCombobox);

test('lists entries, and opens one to its values and its hash', async () => {
  setUp({});

  expect(await screen.findByText('Sent to cluster.')).toBeInTheDocument();
  expect(screen.getByText('Grafana alerting')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Open' })).toHaveAttribute(
    'href',
    '/a/presage-forecast-app/remediations/run-1'
  );
  await userEvent.click(screen.getByRole('button', { name: /toggle row/i }));
  expect(screen.getByRole('region', { name: 'Values of entry 7' })).toHaveTextContent('{ "status": 200 }');
  expect(screen.getByText('Hash abc')).toBeInTheDocument();
});

test('saves what the filter lets through as CSV', async () => {
  const fetch = setUp({ [`${RESOURCES}/audit.csv`]: { data: 'no,when\n' } }, '?kinds=sent&search=web');

  await userEvent.click(screen.getByRole('button', { name: 'Download CSV' }));

  expect(downloadText).toHaveBeenCalledWith('presage-audit.csv', 'text/csv', 'no,when\n');
  const asked = fetch.mock.calls.map(([{ url }]) => url).find((url) => url.includes('audit.csv'));
  expect(asked).toBe(`${RESOURCES}/audit.csv?kinds=sent&search=web`);
});

test.each([
  [{ ok: true, entries: 12, headHash: 'abc' }, 'The chain is whole', /12 entries/],
  [{ ok: false, entries: 12, headHash: 'abc', problem: 'Entry 5 was changed.' }, 'The chain is broken', /Entry 5/],
])('tells what checking the chain found: %j', async (data, title, text) => {
  setUp({ [`${RESOURCES}/audit/verify`]: { data } });

  await userEvent.click(screen.getByRole('button', { name: 'Check the chain' }));

  expect(await screen.findByText(title)).toBeInTheDocument();
  expect(screen.getByText(text)).toBeInTheDocument();
});
