import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router-dom';
import { type FakeAnswer, fakeGrafana } from '../../components/testing/fakeGrafana';
import { layoutForCombobox } from '../../components/testing/layoutForCombobox';
import { PoliciesEditor } from './PoliciesEditor';

type EditorProps = Parameters<typeof PoliciesEditor>[0];

const POLICIES = '/api/plugins/presage-forecast-app/resources/policies';
const restart = { id: 'restart', name: 'Restart', description: '', pressable: true, targetName: 'Cluster' };

function edit(answer: FakeAnswer, value?: string[]) {
  fakeGrafana({ [POLICIES]: answer });
  const onChange = jest.fn();
  const item = { id: 'remediations', name: 'Buttons' } as EditorProps['item'];
  render(<PoliciesEditor value={value} onChange={onChange} item={item} context={{ data: [] }} />, {
    wrapper: MemoryRouter,
  });
  return onChange;
}

beforeEach(layoutForCombobox);

describe('PoliciesEditor', () => {
  test('picks policies that a click starts', async () => {
    const onChange = edit({ data: [restart] });
    await userEvent.click(await screen.findByRole('combobox'));
    await userEvent.keyboard('Restart{ArrowDown}{Enter}');

    expect(onChange).toHaveBeenCalledWith(['restart']);
  });

  test('shows what was picked and is no more', async () => {
    edit({ data: [restart] }, ['scale-up']);

    expect(await screen.findByText('scale-up (gone)')).toBeInTheDocument();
  });

  test.each([
    ['the app is disabled', { status: 404, data: { message: 'Plugin not found' } }, /^Buttons need the Presage app/],
    ['Grafana says no', { status: 403, data: { message: 'No.', remedy: 'Ask.' } }, /^No\. Ask\.$/],
    ['there is no policy', { data: [] }, /^There is no policy yet/],
  ])('tells what to do where %s', async (_what, answer, text) => {
    edit(answer);

    expect(await screen.findByText(text)).toBeInTheDocument();
  });
});
