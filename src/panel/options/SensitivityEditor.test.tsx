import { render, screen } from '@testing-library/react';
import type { AlarmPreview } from '../anomalies/AlarmPreview';
import { SensitivityEditor } from './SensitivityEditor';

type EditorProps = Parameters<typeof SensitivityEditor>[0];

function edit(preview: AlarmPreview | undefined) {
  const item = { id: 'sensitivity', name: 'Sensitivity' } as EditorProps['item'];
  const context: EditorProps['context'] = { data: [], ...(preview === undefined ? {} : { instanceState: preview }) };
  render(<SensitivityEditor value={50} onChange={jest.fn()} item={item} context={context} />);
}

describe('SensitivityEditor', () => {
  test.each([
    [1, 'With this setting: 1 alarm in the last 14 d'],
    [3, 'With this setting: 3 alarms in the last 14 d'],
  ])('counts %d', async (count, text) => {
    edit({ countAlarms: () => Promise.resolve({ count, overMs: 14 * 86_400_000 }) });

    expect(await screen.findByText(text)).toBeInTheDocument();
  });

  test('says why it can not count', async () => {
    edit({ countAlarms: () => Promise.reject(new Error('The worker is gone.')) });

    expect(await screen.findByText('The worker is gone.')).toBeInTheDocument();
  });

  test('counts nothing where there is no history', () => {
    edit(undefined);

    expect(screen.getByRole('status').textContent).toBe('');
  });
});
