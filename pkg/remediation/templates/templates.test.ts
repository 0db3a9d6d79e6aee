import { describe, expect, test } from 'bun:test';
import type { PresageError } from '../../series/PresageError';
import { fillTemplate } from './fillTemplate';
import { fillTexts } from './fillTexts';
import { fillUrl } from './fillUrl';
import { findUnknownPlaceholders } from './findUnknownPlaceholders';
import { listPlaceholders } from './listPlaceholders';

const VALUES = {
  id: 'msg_1',
  subject: 'web-1',
  policy: { id: 'scale', name: 'Scale' },
  labels: { instance: 'web-1', 'app.kubernetes.io/name': 'web', 'two words': 'x', __proto__: 'own' },
  values: { cpu: 91.5, whole: 3, none: Number.NaN },
  atMs: Date.UTC(2026, 0, 2, 3, 4, 5),
  parameters: { replicas: 5, nested: { deep: 'd' }, on: true },
};

describe('fillTemplate', () => {
  test.each([
    ['{{subject}}', 'web-1'],
    ['{{ subject }}!', 'web-1!'],
    ['{{policy.name}} {{policy.id}}', 'Scale scale'],
    ['{{labels.app.kubernetes.io/name}}', 'web'],
    ['{{labels.two words}}', 'x'],
    ['{{values.cpu}}', 91.5],
    ['{{values.cpu}} %', '91.5 %'],
    ['{{at}}', '2026-01-02T03:04:05.000Z'],
    ['{{atMs}}', Date.UTC(2026, 0, 2, 3, 4, 5)],
    ['{{parameters.nested}}', { deep: 'd' }],
    ['{{parameters.nested.deep}}', 'd'],
    ['{{parameters.on}}', true],
    [{ a: ['{{values.whole}}', null, 7, false] }, { a: [3, null, 7, false] }],
    ['no placeholder { at } all', 'no placeholder { at } all'],
    ['', ''],
  ])('%j gives %j', (template, filled) => {
    expect(fillTemplate(template, VALUES)).toEqual(filled);
  });

  test.each([
    ['{{labels.instnace}}', 'There is no {{labels.instnace}}.'],
    ['{{values.none}}', 'There is no {{values.none}}.'],
    ['{{constructor}}', 'There is no {{constructor}}.'],
    ['{{labels.constructor}}', 'There is no {{labels.constructor}}.'],
    ['{{labels.__proto__.x}}', 'There is no {{labels.__proto__.x}}.'],
    ['{{policy}}', 'There is no {{policy}}.'],
    ['all {{labels}}', "is a group of values, which can't stand inside text"],
    ['{{}}', 'names nothing'],
    ['{{ }}', 'names nothing'],
    ['{{subject', 'braces that are no placeholder'],
    ['subject}}', 'braces that are no placeholder'],
    ['{{a{{subject}}}}', 'braces that are no placeholder'],
    ['{{#if x}}', 'There is no {{#if x}}.'],
    [{ '{{subject}}': 1 }, 'The key "{{subject}}" holds a placeholder'],
  ])('%j is an error: %s', (template, problem) => {
    expect(() => fillTemplate(template, VALUES)).toThrow(problem);
  });

  test('an unknown name lists what there is', () => {
    const error: unknown = catchOf(() => fillTemplate('{{labels.x}}', { subject: 'a', labels: { b: 'c' } }));
    expect((error as PresageError).remedy).toBe('Use one of these: subject, labels.b.');
  });

  test('many names are cut short', () => {
    const labels = Object.fromEntries(Array.from({ length: 70 }, (_, index) => [`l${index}`, 'x']));
    const error: unknown = catchOf(() => fillTemplate('{{y}}', { labels }));
    expect((error as PresageError).remedy).toEndWith('labels.l49 and 20 more.');
  });

  test('is not led out of its own keys', () => {
    const template: unknown = JSON.parse('{"__proto__": {"polluted": "{{subject}}"}, "constructor": "{{subject}}"}');
    const filled = fillTemplate(template, VALUES);
    expect(JSON.stringify(filled)).toBe('{"__proto__":{"polluted":"web-1"},"constructor":"web-1"}');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('is not nested without end', () => {
    let template: unknown = '{{subject}}';
    for (let depth = 0; depth < 20_000; depth += 1) {
      template = [template];
    }
    expect(() => fillTemplate(template, VALUES)).toThrow('nested deeper than 32 levels');
    expect(() => listPlaceholders(template)).toThrow('nested deeper than 32 levels');
  });

  test('what was filled in is escaped, and the template is not', () => {
    const query = fillTemplate({ expr: 'up{i="{{labels.x}}"}' }, { labels: { x: '"} or up{' } }, (value) =>
      value.replaceAll('"', '\\"')
    );
    expect(query).toEqual({ expr: 'up{i="\\"} or up{"}' });
  });
});

test('fillTexts keeps strings strings', () => {
  expect(fillTexts({ name: '{{values.cpu}}', least: 1 }, VALUES)).toEqual({ name: '91.5', least: 1 });
});

describe('fillUrl', () => {
  test.each([
    ['https://example.com', 'https://example.com/'],
    ['http://10.0.0.1:8080/x', 'http://10.0.0.1:8080/x'],
    ['https://[::1]:9/{{subject}}', 'https://[::1]:9/web-1'],
    ['HTTPS://EXAMPLE.com/{{labels.app.kubernetes.io/name}}', 'https://example.com/web'],
    ['https://example.com?q={{subject}}', 'https://example.com/?q=web-1'],
    ['https://example.com/a-{{values.cpu}}.json?x=1&y={{policy.name}}', 'https://example.com/a-91.5.json?x=1&y=Scale'],
  ])('%s gives %s', (template, url) => {
    expect(fillUrl(template, VALUES)).toBe(url);
  });

  test.each([
    ['example.com/x', 'does not begin with http'],
    ['javascript:alert(1)', 'does not begin with http'],
    ['file:///etc/passwd', 'does not begin with http'],
    ['https://', 'does not begin with http'],
    ['https:///x', 'does not begin with http'],
    ['https://{{subject}}/', 'does not begin with http'],
    ['{{subject}}', 'does not begin with http'],
    ['https://example.com:{{subject}}/', 'may not continue the host'],
    ['https://example.com{{subject}}', 'may not continue the host'],
    ['https://example.com.{{subject}}/x', 'may not continue the host'],
    ['https://a:b@example.com/', 'names a user'],
    ['https://example.com\\@evil.example/', 'does not begin with http'],
    ['https://exa mple.com/', 'does not begin with http'],
    ['https://example.com/#{{subject}}', 'holds a #'],
    ['https://example.com/a b', 'holds a #, a backslash or white space'],
    ['https://example.com/../{{subject}}', 'leads to another path'],
  ])('%s is refused: %s', (template, problem) => {
    expect(() => fillUrl(template, VALUES)).toThrow(problem);
  });
});

test('listPlaceholders names each once', () => {
  expect(listPlaceholders({ a: '{{labels.x}} {{ subject }}', b: ['{{labels.x}}', 1] })).toEqual([
    'labels.x',
    'subject',
  ]);
});

test.each([
  ['{{labels.x}} {{values.y}} {{policy.id}} {{at}}', [], []],
  ['{{label.x}} {{lables.x}} {{Subject}}', [], ['label.x', 'lables.x', 'Subject']],
  ['{{parameters.x}}', [], ['parameters.x']],
  ['{{parameters.x}} {{parameters}}', ['parameters'], []],
])('findUnknownPlaceholders: in %s with %j: %j', (template, extra, unknown) => {
  expect(findUnknownPlaceholders(template, extra)).toEqual(unknown);
});

function catchOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
}
