import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PresageError } from '../../../pkg/series/PresageError';
import { makePressQuestion } from '../testing/makePressQuestion';
import type { Remediation } from './Remediation';
import { RemediationButtons } from './RemediationButtons';

const { policy } = makePressQuestion();

function show(changes: Partial<Remediation>, widthPx = 800) {
  const ask = jest.fn();
  const remediation = {
    policies: [policy],
    problem: undefined,
    question: undefined,
    close: jest.fn(),
    ask,
    ...changes,
  };
  render(<RemediationButtons remediation={remediation} widthPx={widthPx} />);
  return ask;
}

describe('RemediationButtons', () => {
  test('has a button for each policy', async () => {
    const ask = show({});
    await userEvent.click(screen.getByRole('button', { name: 'Restart' }));

    expect(ask).toHaveBeenCalledWith(policy);
  });

  test('has one menu where there is little room', async () => {
    const ask = show({}, 300);
    expect(screen.queryByRole('button', { name: 'Restart' })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Remediate' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Restart' }));

    expect(ask).toHaveBeenCalledWith(policy);
  });

  test('tells that the buttons can’t be had', () => {
    show({ policies: [], problem: new PresageError('The app is off.', 'Enable it.') });

    expect(
      screen.getByRole('button', { name: 'No remediation buttons: The app is off. Enable it.' })
    ).toBeInTheDocument();
  });

  test('shows nothing to those who may press nothing', () => {
    show({ policies: [] });

    expect(screen.queryByRole('group', { name: 'Remediation' })).not.toBeInTheDocument();
  });
});
