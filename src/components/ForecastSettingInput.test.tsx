import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ForecastSettingInput } from './ForecastSettingInput';

describe('ForecastSettingInput', () => {
  test('hands on a sound value when Enter is pressed', async () => {
    const onChange = jest.fn();
    render(<ForecastSettingInput name="season" value="auto" label="Season" onChange={onChange} />);

    await userEvent.clear(screen.getByLabelText('Season'));
    await userEvent.type(screen.getByLabelText('Season'), '1d, 7d{Enter}');

    expect(onChange).toHaveBeenCalledWith(['1d', '7d']);
  });

  test('keeps an unsound value to itself and says how to write it', async () => {
    const onChange = jest.fn();
    render(<ForecastSettingInput name="horizon" value="1d" label="Horizon" onChange={onChange} />);

    await userEvent.clear(screen.getByLabelText('Horizon'));
    await userEvent.type(screen.getByLabelText('Horizon'), 'tomorrow');
    await userEvent.tab();

    expect(onChange).not.toHaveBeenCalled();
    expect(screen.getByText('Write a duration such as 1d, 4h or 30m.')).toBeInTheDocument();
    expect(screen.getByLabelText('Horizon')).toBeInvalid();
  });
});
