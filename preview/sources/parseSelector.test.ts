import { describe, expect, test } from 'bun:test';
import { parseSelector } from './parseSelector';

const understood = [
  ['up', { name: 'up', matchers: [] }],
  ['instance:node_cpu_utilisation:percent', { name: 'instance:node_cpu_utilisation:percent', matchers: [] }],
  ['up{}', { name: 'up', matchers: [] }],
  ['up{job="node"}', { name: 'up', matchers: [{ label: 'job', operator: '=', value: 'node' }] }],
  [
    ' up { job != "a,b" , host=~"web-.*", } ',
    {
      name: 'up',
      matchers: [
        { label: 'job', operator: '!=', value: 'a,b' },
        { label: 'host', operator: '=~', value: 'web-.*' },
      ],
    },
  ],
  ['{job="node"}', { name: undefined, matchers: [{ label: 'job', operator: '=', value: 'node' }] }],
  ['up{a="say \\"x\\""}', { name: 'up', matchers: [{ label: 'a', operator: '=', value: 'say "x"' }] }],
] as const;

const refused = [
  '',
  '{}',
  'rate(up[5m])',
  'up[5m]',
  'up + up',
  'up{job=node}',
  'up{job="a" host="b"}',
  'up{job="a}',
  '1',
];

describe('parseSelector', () => {
  test.each(understood.map(([text, selector]) => ({ text, selector })))('reads $text', ({ text, selector }) => {
    expect(parseSelector(text)).toEqual(selector as never);
  });

  test.each(refused.map((text) => ({ text })))('refuses "$text"', ({ text }) => {
    expect(parseSelector(text)).toBeUndefined();
  });
});
