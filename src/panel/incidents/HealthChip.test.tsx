import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HEALTH_FORMULA } from '../../../pkg/anomaly/health/healthOfCounts';
import { HealthChip } from './HealthChip';

const health = { score: 79.6, critical: 1, warning: 2, judged: 30, learning: 4 };

describe('HealthChip', () => {
  test('tells the formula where it is shown', async () => {
    render(<HealthChip health={health} isNarrow={false} />);
    await userEvent.click(screen.getByRole('button', { name: 'Health 80 impaired' }));

    expect(screen.getByText(HEALTH_FORMULA)).toBeInTheDocument();
    expect(
      screen.getByText(/1 critical, 2 with a warning, of 30 series judged; 4 still being learnt/)
    ).toBeInTheDocument();
  });

  test('says nothing where nothing is judged', () => {
    const { container } = render(<HealthChip health={{ ...health, score: Number.NaN }} isNarrow />);

    expect(container).toBeEmptyDOMElement();
  });
});
