import { expect, test } from 'bun:test';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { documentedExamples } from './fixtures/documentedExamples';
import { renderKind } from './fixtures/renderKind';
import { TARGET_KINDS, type TargetKindName } from './TargetKindName';

const DOCUMENT = join(import.meta.dir, '../../../docs/targets.md');

/** What stands between `<!-- generated: kind -->` and `<!-- end -->`. */
const GENERATED = /(<!-- generated: ([a-z-]+) -->\n).*?(<!-- end -->)/gs;

async function renewed(document: string): Promise<string> {
  const kinds = [...document.matchAll(GENERATED)].map((match) => match[2] as TargetKindName);
  const parts = new Map(await Promise.all(kinds.map(async (kind) => [kind, await renderKind(kind)] as const)));
  const text = document.replace(
    GENERATED,
    (_, begin: string, kind: TargetKindName, end: string) => `${begin}\n${parts.get(kind) ?? ''}\n\n${end}`
  );
  return format(text, { ...(await resolveConfig(DOCUMENT)), parser: 'markdown' });
}

test('every kind is documented, with an example', () => {
  const documented = [...readFileSync(DOCUMENT, 'utf8').matchAll(GENERATED)].map((match) => match[2]);
  expect(documented).toEqual([...TARGET_KINDS]);
  expect(new Set(documentedExamples.map(({ kind }) => kind))).toEqual(new Set(TARGET_KINDS));
});

// To renew the document after a change: UPDATE_DOCS=1 bun test pkg/remediation/targets/documentation.test.ts
test('the document shows the inputs and requests that there are', async () => {
  const document = readFileSync(DOCUMENT, 'utf8').replaceAll('\r\n', '\n');
  const expected = await renewed(document);
  if (process.env['UPDATE_DOCS'] === '1') {
    writeFileSync(DOCUMENT, expected);
    return;
  }
  expect(document).toBe(expected);
});
