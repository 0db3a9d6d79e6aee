import { describe, expect, test } from 'bun:test';
import { displayText } from './shared/displayText';
import { PresageError } from '../../series/PresageError';
import { fillHeaders } from '../templates/fillHeaders';
import { fillTemplate } from '../templates/fillTemplate';
import { fillText } from '../templates/fillText';
import { fillUrl } from '../templates/fillUrl';
import { HOSTILE_VALUES } from '../templates/fixtures/hostileValues';

const SECRET = 'what only runId names';

const valuesOf = (x: string) => ({ runId: SECRET, reason: 'none', labels: { x, y: 'b' } });

/** Half a surrogate pair is nothing that UTF-8 can say: U+FFFD stands for it. */
const wellFormed = (text: string): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text));

/** What a filled address is, as a server sees it; undefined where it was refused with an error for people. */
function filledUrl(x: string, template: string): URL | undefined {
  try {
    return new URL(fillUrl(template, valuesOf(x)));
  } catch (error) {
    expect(error).toBeInstanceOf(PresageError);
    return undefined;
  }
}

test('there are enough of them', () => {
  expect(HOSTILE_VALUES.length).toBeGreaterThanOrEqual(60);
  expect(new Set(HOSTILE_VALUES).size).toBe(HOSTILE_VALUES.length);
});

describe.each(HOSTILE_VALUES.map((value) => [JSON.stringify(value).slice(0, 40), value] as const))('%s', (_, x) => {
  test('stays in its string of JSON', () => {
    const template = { a: '{{labels.x}}', b: ['<{{labels.x}}>'], c: 1, 'd"': { e: '{{labels.y}}' } };
    const sent: unknown = JSON.parse(JSON.stringify(fillTemplate(template, valuesOf(x))));
    expect(sent).toEqual({ a: x, b: [`<${x}>`], c: 1, 'd"': { e: 'b' } });
  });

  test('begins no line of text and turns none', () => {
    const text = fillText('a {{labels.x}} b', valuesOf(x), displayText);
    expect(text).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u);
    expect(text).toMatch(/^a .* b$/);
    expect(text).not.toContain(SECRET);
  });

  test('stays in its segment of a path, or is refused', () => {
    const url = filledUrl(x, 'https://example.com:8443/a/{{labels.x}}/c?k={{labels.y}}');
    if (url === undefined) {
      return;
    }
    expect(url.origin).toBe('https://example.com:8443');
    expect(url.username + url.password + url.hash).toBe('');
    const segments = url.pathname.split('/');
    expect(segments).toHaveLength(4);
    expect([segments[1], segments[3]]).toEqual(['a', 'c']);
    expect(decodeURIComponent(segments[2] ?? '')).toBe(wellFormed(x));
    expect([...url.searchParams]).toEqual([['k', 'b']]);
  });

  test('stays in its parameter of a query, or is too long', () => {
    const url = filledUrl(x, 'https://example.com/a?k={{labels.x}}&l={{labels.y}}');
    if (url === undefined) {
      expect(x.length).toBeGreaterThan(2_000);
      return;
    }
    expect(url.pathname + url.hash).toBe('/a');
    expect([...url.searchParams.keys()]).toEqual(['k', 'l']);
    expect(url.searchParams.get('k')).toBe(wellFormed(x));
  });

  test('stays in its header, or is refused', () => {
    try {
      const headers = fillHeaders({ 'X-Label': 'a{{labels.x}}' }, valuesOf(x));
      expect(headers).toEqual({ 'X-Label': `a${x}` });
      expect(headers['X-Label']).toMatch(/^[\x20-\x7E]*$/);
    } catch (error) {
      expect(error).toBeInstanceOf(PresageError);
      expect(x).toMatch(/[^\x20-\x7E]/);
    }
  });

  test('is no key and no name that is looked up', () => {
    const values = { labels: Object.fromEntries([[x, 'found']]) };
    expect(fillTemplate('{{labels}}', values)).toEqual(values.labels);
    expect(({} as Record<string, unknown>)['found']).toBeUndefined();
  });
});

test.each([
  ['..', 'is . or ..'],
  ['.', 'is . or ..'],
  ['', 'is empty'],
  ['a/b', 'holds a slash'],
  ['a\\b', 'holds a slash'],
  ['a\nb', 'holds a slash, a backslash or a control character'],
])('%j in a path: %s', (x, problem) => {
  expect(() => fillUrl('https://example.com/a/{{labels.x}}/c', valuesOf(x))).toThrow(problem);
});

test('dots that only together with the template go up are refused', () => {
  expect(() => fillUrl('https://example.com/a/.{{labels.x}}/c', valuesOf('.'))).toThrow('is . or ..');
  expect(() => fillUrl('https://example.com/a/%2e{{labels.x}}/c', valuesOf('.'))).toThrow('is . or ..');
});
