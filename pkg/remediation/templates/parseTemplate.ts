import { TemplateSyntaxError } from './errors/TemplateSyntaxError';

/** A template in its parts, in order: plain text, and placeholders by what they name. */
export type TemplatePart = { readonly text: string } | { readonly placeholder: string };

const PLACEHOLDER = /\{\{([^{}]*)\}\}/g;

/**
 * Splits a template. A placeholder names something and does nothing else: there are no conditions, loops or functions.
 * @throws {TemplateSyntaxError} where braces in pairs hold no name, or one is missing
 */
export function parseTemplate(template: string): TemplatePart[] {
  const parts: TemplatePart[] = [];
  let readTo = 0;
  for (const match of template.matchAll(PLACEHOLDER)) {
    addText(parts, template.slice(readTo, match.index));
    const placeholder = (match[1] ?? '').trim();
    if (placeholder === '') {
      throw new TemplateSyntaxError('A placeholder names nothing: {{}}.');
    }
    parts.push({ placeholder });
    readTo = match.index + match[0].length;
  }
  addText(parts, template.slice(readTo));
  return parts;
}

function addText(parts: TemplatePart[], text: string): void {
  const lonely = /\{\{|\}\}/.exec(text);
  if (lonely !== null) {
    throw new TemplateSyntaxError(
      `"${text.slice(lonely.index, lonely.index + 30)}" has braces that are no placeholder.`
    );
  }
  if (text !== '') {
    parts.push({ text });
  }
}
