import { expect, test } from 'bun:test';
import { readLogLine } from './readLogLine';

const lines = [
  {
    line: '{"@level":"error","@message":"A query failed","error":"NoDataError"}',
    text: 'error A query failed NoDataError',
  },
  { line: '{"@level":"warn","@message":"Slow"}', text: 'warn Slow' },
  { line: '{"@level":"info","@message":"Presage serves"}', text: undefined },
  { line: 'panic: something else', text: 'panic: something else' },
  { line: '{"message":"of another shape"}', text: '{"message":"of another shape"}' },
];

test.each(lines)('reads $line', ({ line, text }) => {
  expect(readLogLine(line)).toBe(text);
});
