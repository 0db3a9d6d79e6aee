import { describe, expect, test } from 'bun:test';
import { readLogLine } from './readLogLine';

const ESC = String.fromCharCode(27);

describe('readLogLine', () => {
  test.each([
    { name: 'plain text', line: 'disk is full', level: 'unknown', text: 'disk is full' },
    { name: 'an empty line', line: '', level: 'unknown', text: '' },
    { name: 'only spaces', line: ' \t\n ', level: 'unknown', text: '' },
    { name: 'JSON', line: '{"level":"error","msg":"no route"}', level: 'error', text: 'no route' },
    { name: 'JSON of pino', line: '{"level":40,"msg":"slow"}', level: 'warning', text: 'slow' },
    { name: "JSON of Elastic's schema", line: '{"log.level":"FATAL","message":"out"}', level: 'critical', text: 'out' },
    { name: 'JSON without a message', line: '{"a":1,"b":{"c":2}}', level: 'unknown', text: 'a=1 b={"c":2}' },
    { name: 'broken JSON', line: '{"level":"error" oops}', level: 'unknown', text: '{"level":"error" oops}' },
    {
      name: "Docker's wrapper",
      line: '{"log":"level=warn msg=\\"low disk\\"\\n"}',
      level: 'warning',
      text: 'low disk',
    },
    { name: 'logfmt', line: 'ts=1 level=info msg="user \\"a\\" in" n=1', level: 'info', text: 'user "a" in' },
    { name: 'logfmt of one word', line: 'lvl=dbug message=started', level: 'debug', text: 'started' },
    {
      name: 'logfmt without a message',
      line: 'level=error status=500',
      level: 'error',
      text: 'level=error status=500',
    },
    { name: 'colours', line: `${ESC}[31mERROR${ESC}[0m failed`, level: 'error', text: 'ERROR failed' },
    { name: 'a stack trace', line: '\nE: boom\n\tat a.b(C.java:1)\n', level: 'unknown', text: 'E: boom' },
    { name: 'a level in brackets', line: '12:00 [error] no', level: 'error', text: '12:00 [error] no' },
    { name: 'a level in capitals', line: 'x 7 WARN nova: y', level: 'warning', text: 'x 7 WARN nova: y' },
    { name: 'a level at the start', line: 'panic: nil map', level: 'critical', text: 'panic: nil map' },
    {
      name: "glog's letter",
      line: 'E1123 12:00:00.1 1 a.go:1] x',
      level: 'error',
      text: 'E1123 12:00:00.1 1 a.go:1] x',
    },
    { name: 'a level as part of a path', line: 'GET /v1/ERROR/x', level: 'unknown', text: 'GET /v1/ERROR/x' },
  ] as const)('reads $name', ({ line, level, text }) => {
    expect(readLogLine(line, undefined)).toEqual({ level, text });
  });

  test.each([
    '\tat com.acme.Shop.pay(Shop.java:12)',
    '    at pay (shop.js:1:2)',
    '  File "shop.py", line 3',
    '... 12 more',
  ])('reads %s as part of a stack trace', (line) => {
    expect(readLogLine(line, undefined).text).toBe('(stack trace)');
  });

  test('takes the level of the labels before that of the words, and that of the structure first', () => {
    expect(readLogLine('ERROR x', { detected_level: 'warn' }).level).toBe('warning');
    expect(readLogLine('{"level":"error","msg":"x"}', { level: 'info' }).level).toBe('error');
    expect(readLogLine('ERROR x', { level: 'none of these' }).level).toBe('error');
  });

  test.each([
    { name: 'text', line: 'x'.repeat(1_000_000) },
    { name: 'JSON', line: JSON.stringify({ msg: 'y'.repeat(1_000_000) }) },
  ])('bounds a very long line of $name', ({ line }) => {
    expect(readLogLine(line, undefined).text).toHaveLength(2_000);
  });
});
