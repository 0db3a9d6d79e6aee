import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { setTimeZoneResolver } from '@grafana/data';
import type { Stretch } from '../../pkg/query/stretchSchema';
import { StretchesInput } from './StretchesInput';

const CHRISTMAS = { from: '2026-12-24T00:00:00.000Z', to: '2026-12-27T00:00:00.000Z' };

beforeEach(() => setTimeZoneResolver(() => 'utc'));

function setUp(initial: readonly Stretch[]) {
  const onChange = jest.fn();
  function Holder() {
    const [value, setValue] = useState(initial);
    onChange.mockImplementation(setValue);
    return <StretchesInput label="Holidays" addLabel="Add days" precision="day" value={value} onChange={onChange} />;
  }
  render(<Holder />);
  return onChange;
}

describe('StretchesInput', () => {
  test('shows whole days, and takes a change when a field is left', async () => {
    const onChange = setUp([CHRISTMAS]);
    expect(screen.getByLabelText('First day')).toHaveValue('2026-12-24');
    expect(screen.getByLabelText('Last day')).toHaveValue('2026-12-26');

    const last = screen.getByLabelText('Last day');
    fireEvent.change(last, { target: { value: '2026-12-31' } });
    expect(onChange).not.toHaveBeenCalled();
    fireEvent.blur(last);

    expect(onChange).toHaveBeenCalledWith([{ ...CHRISTMAS, to: '2027-01-01T00:00:00.000Z' }]);
  });

  test('keeps what can not be to itself, and says so', async () => {
    const onChange = setUp([CHRISTMAS]);
    const first = screen.getByLabelText('First day');
    fireEvent.change(first, { target: { value: '2026-12-28' } });
    fireEvent.blur(first);

    expect(screen.getByText('End it after it starts.')).toBeInTheDocument();
    expect(onChange).not.toHaveBeenCalled();

    const last = screen.getByLabelText('Last day');
    fireEvent.change(last, { target: { value: '2026-12-28' } });
    fireEvent.blur(last);

    expect(onChange).toHaveBeenCalledWith([{ from: '2026-12-28T00:00:00.000Z', to: '2026-12-29T00:00:00.000Z' }]);
  });

  test('adds a day, and takes days away', async () => {
    const onChange = setUp([CHRISTMAS]);
    await userEvent.click(screen.getByRole('button', { name: 'Add days' }));
    expect(onChange).toHaveBeenCalledWith([CHRISTMAS, expect.anything()]);

    await userEvent.click(screen.getByRole('button', { name: 'Remove 2026-12-24 to 2026-12-26' }));
    expect(onChange).toHaveBeenLastCalledWith([expect.not.objectContaining(CHRISTMAS)]);
  });
});
