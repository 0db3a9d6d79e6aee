import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { PresageError } from '../../series/PresageError';
import { fillHeaders } from './fillHeaders';
import { fillTemplate } from './fillTemplate';
import { fillText } from './fillText';
import { fillUrl } from './fillUrl';

describe('whatever a value holds', () => {
  const anyText = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.webPath(),
    fc.constantFrom('..', '{{x}}', '\r\n')
  );

  // Keys are the template's own: braces in pairs are refused there, which has a test of its own.
  const anyJson = fc.jsonValue({ maxDepth: 4, stringUnit: fc.constantFrom('a', '"', '\\', '\n', '_', 'é', ' ', ':') });

  test('JSON keeps its structure', () => {
    fc.assert(
      fc.property(anyText, anyJson, (x, json) => {
        const template = replaceStrings(json);
        const sent: unknown = JSON.parse(JSON.stringify(fillTemplate(template, { labels: { x } })));
        expect(shapeOf(sent)).toBe(shapeOf(template));
      })
    );
  });

  test('an address keeps its host and the number of its segments and parameters', () => {
    fc.assert(
      fc.property(anyText, anyText, (x, y) => {
        const template = 'https://example.com:1/a/{{labels.x}}/b/c-{{labels.x}}?k={{labels.y}}&l=1';
        const url = resultOf(() => new URL(fillUrl(template, { labels: { x, y } })));
        if (url !== undefined) {
          expect(url.origin).toBe('https://example.com:1');
          expect(url.pathname.split('/')).toHaveLength(5);
          expect([...url.searchParams.keys()]).toEqual(['k', 'l']);
          expect(url.hash).toBe('');
        }
      })
    );
  });

  test('a header is one line of ASCII', () => {
    fc.assert(
      fc.property(anyText, (x) => {
        const headers = resultOf(() => fillHeaders({ a: '{{labels.x}}' }, { labels: { x } }));
        expect(headers?.['a'] ?? '').toMatch(/^[\x20-\x7E]*$/);
      })
    );
  });

  test('it is not read as a template', () => {
    fc.assert(
      fc.property(anyText, (x) => {
        expect(fillText('<{{labels.x}}>', { labels: { x } }, (value) => value)).toBe(`<${x}>`);
      })
    );
  });

  test('a template of any text is read or refused, and nothing else', () => {
    const near = fc.array(fc.constantFrom('{', '}', '{{', '}}', 'labels.x', ' ', '.', 'a'), { maxLength: 12 });
    fc.assert(
      fc.property(near, (parts) => {
        resultOf(() => fillText(parts.join(''), { labels: { x: '1' } }, (value) => value));
      })
    );
  });
});

/** Undefined where it is refused with an error for people; any other error fails the test. */
function resultOf<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch (error) {
    expect(error).toBeInstanceOf(PresageError);
    return undefined;
  }
}

/** The same JSON with a placeholder in place of every string. */
function replaceStrings(json: unknown): unknown {
  return JSON.parse(JSON.stringify(json), (_key, value: unknown) =>
    typeof value === 'string' ? 'v {{labels.x}}' : value
  );
}

/** Keys and kinds of values, without what strings hold. */
function shapeOf(json: unknown): string {
  return JSON.stringify(json, (_key, value: unknown) => (typeof value === 'string' ? '' : value));
}
