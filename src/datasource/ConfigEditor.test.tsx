import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router-dom';
import { ConfigEditor } from './ConfigEditor';

type Options = Parameters<typeof ConfigEditor>[0]['options'];

function setUp(isTokenSet = false) {
  const onOptionsChange = jest.fn();
  const options: Partial<Options> = { jsonData: {}, secureJsonFields: { serviceAccountToken: isTokenSet } };
  render(<ConfigEditor options={options as Options} onOptionsChange={onOptionsChange} />, { wrapper: MemoryRouter });
  return { onOptionsChange };
}

describe('ConfigEditor', () => {
  test('explains both ways to a service account', () => {
    setUp();
    expect(screen.getByText('externalServiceAccounts')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'make a service account' })).toHaveAttribute(
      'href',
      '/org/serviceaccounts'
    );
  });

  test('keeps the address in the clear', async () => {
    const { onOptionsChange } = setUp();
    await userEvent.type(screen.getByLabelText(/^Grafana URL/), 'h');
    expect(onOptionsChange).toHaveBeenCalledWith(expect.objectContaining({ jsonData: { grafanaUrl: 'h' } }));
  });

  test('keeps the token encrypted', async () => {
    const { onOptionsChange } = setUp();
    await userEvent.type(screen.getByLabelText(/^Service account token/), 't');
    expect(onOptionsChange).toHaveBeenCalledWith(
      expect.objectContaining({ jsonData: {}, secureJsonData: { serviceAccountToken: 't' } })
    );
  });

  test('forgets a token', async () => {
    const { onOptionsChange } = setUp(true);
    await userEvent.click(screen.getByRole('button', { name: 'Reset' }));
    expect(onOptionsChange).toHaveBeenCalledWith(
      expect.objectContaining({
        secureJsonData: { serviceAccountToken: '' },
        secureJsonFields: { serviceAccountToken: false },
      })
    );
  });
});
