import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Press } from '../../../pkg/remediation/presses/Press';
import type { PressPreview } from '../../../pkg/remediation/presses/PressPreview';
import type { RunState } from '../../../pkg/store/records/RunRecord';
import { type FakeAnswers, fakeGrafana } from '../../components/testing/fakeGrafana';
import { layoutForCombobox } from '../../components/testing/layoutForCombobox';
import { makePressQuestion } from '../testing/makePressQuestion';
import { makePressSource } from '../testing/makePressSource';
import { makePreview } from '../testing/makePreview';
import { makeRun } from '../../components/testing/makeRun';
import { PressModal } from './PressModal';

const RESOURCES = '/api/plugins/presage-forecast-app/resources';
const PREVIEW = `${RESOURCES}/presses/preview`;
const PRESS = `${RESOURCES}/presses`;

function setUp(answers: FakeAnswers, question = makePressQuestion()) {
  const fetch = fakeGrafana({ [PREVIEW]: { data: makePreview() }, ...answers });
  const onDismiss = jest.fn();
  render(<PressModal question={question} onDismiss={onDismiss} />);
  const pressesTo = (url: string) =>
    fetch.mock.calls.filter(([request]) => request.url === url).map(([{ data }]) => data as Press);
  return { onDismiss, pressesTo };
}

const decided = (decision: PressPreview['decision']): FakeAnswers => ({
  [PREVIEW]: { data: makePreview({ decision }) },
});

const runIn = (state: RunState, summary: string): { data: unknown } => ({
  data: {
    run: makeRun({ state }),
    deliveries: [],
    audit: [{ sequence: 1, atMs: 0, summary }],
  },
});

const button = (name: string) => screen.findByRole('button', { name });

describe('PressModal', () => {
  beforeEach(layoutForCombobox);

  test('shows exactly what would be sent, and sends nothing', async () => {
    const { pressesTo } = setUp({
      [PREVIEW]: { data: makePreview({ furtherSteps: ['Roll the deployment back.'] }) },
    });

    const request = await screen.findByRole('region', { name: 'Request to Cluster' });
    expect(request).toHaveTextContent('POST https://cluster.test/restart');
    expect(request).toHaveTextContent('authorization: ••••');
    expect(request).toHaveTextContent('"service": "web-1"');
    expect(screen.getByText('Nothing speaks against it.')).toBeInTheDocument();
    expect(screen.getByText('Roll the deployment back.')).toBeInTheDocument();
    expect(pressesTo(PREVIEW)).toEqual([
      {
        policyId: 'restart',
        labels: { host: 'web-1' },
        values: { actual: 92 },
        title: 'web-1',
        place: { dashboardUid: 'services', panelId: 3 },
        pressId: expect.stringMatching(/^[0-9a-f]{32}$/),
      },
    ]);
    expect(pressesTo(PRESS)).toEqual([]);
  });

  test('sends what was shown, then tells live what becomes of it', async () => {
    jest.useFakeTimers();
    const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
    let detail = runIn('watching', 'Sent: answered 200.');
    const { pressesTo } = setUp({ [PRESS]: { data: makeRun() }, [`${RESOURCES}/runs/run-1`]: () => detail });
    await user.click(await button('Send to Cluster'));

    expect(await screen.findByText('Sent: answered 200.')).toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent('watching');
    detail = runIn('healed', 'It helped.');
    await act(() => jest.advanceTimersByTimeAsync(1_000));
    expect(screen.getByRole('status')).toHaveTextContent('healed');
    expect(screen.getByRole('link', { name: 'Show in the log' })).toHaveAttribute(
      'href',
      '/a/presage-forecast-app/remediations/run-1'
    );
    const [previewed] = pressesTo(PREVIEW);
    expect(pressesTo(PRESS)).toEqual([{ ...previewed, fingerprint: 'print-1' }]);
    jest.useRealTimers();
  });

  test('is the same press over every try to send it', async () => {
    let answer: { status?: number; data: unknown } = { status: 503, data: { message: 'Full.', remedy: 'Free space.' } };
    const { pressesTo } = setUp({
      [PRESS]: () => answer,
      [`${RESOURCES}/runs/run-1`]: runIn('sent', 'Sent.'),
    });
    await userEvent.click(await button('Send to Cluster'));

    expect(await screen.findByText('Full.')).toBeInTheDocument();
    expect(screen.getByText('Free space.')).toBeInTheDocument();
    answer = { data: makeRun({ state: 'sent' }) };
    await userEvent.click(await button('Send to Cluster'));
    await screen.findByText('Sent.');
    expect(new Set(pressesTo(PRESS).map(({ pressId }) => pressId)).size).toBe(1);
  });

  test('shows a policy’s no, and lets nobody go past it', async () => {
    const { onDismiss } = setUp(
      decided({ verdict: 'decline', reason: 'subject cools down', explanation: 'It cools down for 34 s.' })
    );

    expect(await screen.findByText('It cools down for 34 s.')).toBeInTheDocument();
    expect(await button('Send to Cluster')).toBeDisabled();
    await userEvent.click(await button('Cancel'));
    expect(onDismiss).toHaveBeenCalled();
  });

  test('is a new press after another look', async () => {
    const { pressesTo } = setUp(decided({ verdict: 'decline', reason: 'disabled', explanation: 'It is off.' }));
    await userEvent.click(await button('Look again'));

    await waitFor(() => expect(new Set(pressesTo(PREVIEW).map(({ pressId }) => pressId)).size).toBe(2));
  });

  test.each<[PressPreview['decision']['verdict'], string]>([
    ['ask', 'Ask for approval'],
    ['dry run', 'Write down only'],
  ])('names what "%s" does', async (verdict, name) => {
    setUp(decided({ verdict, explanation: 'So it says.' } as PressPreview['decision']));

    expect(await button(name)).toBeEnabled();
  });

  test('says why it can’t tell what would be sent', async () => {
    setUp({ [PREVIEW]: { status: 400, data: { message: 'There is no label "pod".', remedy: 'Take another panel.' } } });

    expect(await screen.findByText('There is no label "pod".')).toBeInTheDocument();
    expect(screen.getByText('Take another panel.')).toBeInTheDocument();
    expect(await button('Send')).toBeDisabled();
  });

  test('is about the series that is picked', async () => {
    const other = makePressSource({ key: 'B', name: 'web-2', labels: { host: 'web-2' }, problemSinceMs: 1 });
    const { pressesTo } = setUp({}, makePressQuestion({ sources: [makePressSource(), other] }));
    const picker = await screen.findByRole('combobox', { name: 'About' });
    expect(picker).toHaveValue('web-2');

    await userEvent.click(picker);
    await userEvent.keyboard('web-1{ArrowDown}{Enter}');

    await waitFor(() => expect(pressesTo(PREVIEW).map(({ title }) => title)).toEqual(['web-2', 'web-1']));
  });

  test('says where there is nothing to act on', () => {
    const { pressesTo } = setUp({}, makePressQuestion({ sources: [] }));

    expect(screen.getByText('The panel has no series to act on.')).toBeInTheDocument();
    expect(pressesTo(PREVIEW)).toEqual([]);
  });
});
