import { render, screen } from '@testing-library/react';
import { RequestView } from './RequestView';

const request = { method: 'POST', url: 'https://deploy.example/hook', headers: { 'content-type': 'text/plain' } };

test.each([
  ['JSON, indented', '{"a":1}', '{\n  "a": 1\n}'],
  ['any other text as it is', 'a=1', 'a=1'],
])('shows where a request goes, with what, and its body: %s', (_what, body, shown) => {
  render(<RequestView label="The request" request={{ ...request, body }} />);

  expect(screen.getByRole('region', { name: 'The request' }).textContent).toBe(
    `POST https://deploy.example/hook\ncontent-type: text/plain\n\n${shown}`
  );
});

test('shows a request without a body', () => {
  render(<RequestView label="The request" request={{ ...request, headers: {}, body: '' }} />);

  expect(screen.getByRole('region').textContent).toBe('POST https://deploy.example/hook');
});
