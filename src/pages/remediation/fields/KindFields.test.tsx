import { useState } from 'react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { FormField } from '../../../../pkg/remediation/targets/TargetKind';
import { KindFields } from './KindFields';

const fields: FormField[] = [
  { key: 'url', label: 'URL', description: 'Where to', input: 'text', isRequired: true },
  { key: 'replicas', label: 'Replicas', description: 'How many', input: 'number', isRequired: false },
  { key: 'isQuiet', label: 'Quiet', description: 'Say nothing', input: 'switch', isRequired: false },
  {
    key: 'mode',
    label: 'Mode',
    description: 'How',
    input: 'text',
    isRequired: false,
    shownWhen: { key: 'url', values: ['special'] },
  },
  { key: 'body', label: 'Body', description: 'What is sent', input: 'multiline', isRequired: false },
  { key: 'headers', label: 'Headers', description: 'Sent too', input: 'pairs', isRequired: false },
];

function setUp(initial: Record<string, unknown> = {}, isReadOnly = false) {
  const onChange = jest.fn();
  function Form() {
    const [values, setValues] = useState(initial);
    return (
      <KindFields
        fields={fields}
        values={values}
        isReadOnly={isReadOnly}
        onChange={(changed) => {
          onChange(changed);
          setValues(changed);
        }}
      />
    );
  }
  render(<Form />);
  return onChange;
}

test('takes text, numbers, switches and pairs, each as its type', async () => {
  const onChange = setUp();

  await userEvent.type(screen.getByLabelText(/^URL/), 'https://a');
  await userEvent.type(screen.getByLabelText(/^Replicas/), '12');
  await userEvent.click(screen.getByLabelText(/^Quiet/));
  await userEvent.click(screen.getByRole('button', { name: 'Add a header' }));
  await userEvent.type(screen.getByLabelText('Name of header 1'), 'x');
  await userEvent.type(screen.getByLabelText('Value of header 1'), 'y');

  expect(onChange).toHaveBeenLastCalledWith({ url: 'https://a', replicas: 12, isQuiet: true, headers: { x: 'y' } });
});

test('leaves out what is emptied', async () => {
  const onChange = setUp({ url: 'a', replicas: 2 });

  await userEvent.clear(screen.getByLabelText(/^URL/));
  await userEvent.clear(screen.getByLabelText(/^Replicas/));

  expect(onChange).toHaveBeenLastCalledWith({});
});

test('marks what is no number where a number has to be, and shows it', async () => {
  setUp({ replicas: '{{values.n}}' });
  const replicas = screen.getByLabelText(/^Replicas/);
  expect(replicas).toHaveValue('{{values.n}}');
  expect(screen.getByText(/^Write a number/)).toBeInTheDocument();

  await userEvent.clear(replicas);
  await userEvent.type(replicas, '-3');

  expect(replicas).toHaveValue('-3');
  expect(screen.queryByText(/^Write a number/)).not.toBeInTheDocument();
});

test('shows JSON that a provisioning file holds, and takes it as text once it is changed', async () => {
  const onChange = setUp({ body: { do: ['restart'] } });
  const body = screen.getByLabelText(/^Body/);
  expect(JSON.parse((body as HTMLTextAreaElement).value)).toEqual({ do: ['restart'] });

  await userEvent.type(screen.getByLabelText(/^URL/), 'a');
  expect(onChange).toHaveBeenLastCalledWith({ url: 'a', body: { do: ['restart'] } });
  await userEvent.type(body, ' ');

  expect(onChange).toHaveBeenLastCalledWith({ url: 'a', body: expect.stringMatching(/^\{[^]*"restart"[^]*\} $/) });
});

test('leaves values of pairs that are no text as they are', async () => {
  const onChange = setUp({ headers: { a: 5, b: [1] } });
  expect(screen.getByLabelText('Value of header 2')).toHaveValue('[1]');

  await userEvent.type(screen.getByLabelText('Name of header 1'), 'x');

  expect(onChange).toHaveBeenLastCalledWith({ headers: { ax: 5, b: [1] } });
});

test('removes a pair', async () => {
  const onChange = setUp({ headers: { a: '1', b: '2' } });

  await userEvent.click(screen.getByRole('button', { name: 'Remove header 1' }));

  expect(onChange).toHaveBeenLastCalledWith({ headers: { b: '2' } });
});

test('cannot be changed where it is only shown', async () => {
  const onChange = setUp({ url: 'a' }, true);

  await userEvent.type(screen.getByLabelText(/^URL/), 'b');
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
  expect(onChange).not.toHaveBeenCalled();
});

test('shows a field only where another one asks for it', async () => {
  setUp();
  expect(screen.queryByLabelText(/^Mode/)).not.toBeInTheDocument();

  await userEvent.type(screen.getByLabelText(/^URL/), 'special');
  expect(screen.getByLabelText(/^Mode/)).toBeInTheDocument();
});

test('forgets what was written into a field that is asked for no longer', async () => {
  const onChange = setUp({ url: 'special', mode: 'fast', replicas: 2 });

  await userEvent.type(screen.getByLabelText(/^URL/), 's');

  expect(onChange).toHaveBeenLastCalledWith({ url: 'specials', replicas: 2 });
});
