import { TemplateSyntaxError } from '../templates/errors/TemplateSyntaxError';
import { listPlaceholders } from '../templates/listPlaceholders';
import type { Problem } from './Problem';
import type { Signal } from './Signal';

const KNOWN = /^(?:subject|reason|labels\..+|values\..+)$/;

/** What the queries that tell whether a step helped name that is never there, or cannot be read as a template. */
export function placeholderProblems({ signals }: { readonly signals: readonly Signal[] }): Problem[] {
  return signals.flatMap(({ source: { query } }, index) =>
    problemsOf(query).map((message) => ({ path: ['signals', index, 'source', 'query'], message }))
  );
}

function problemsOf(query: unknown): string[] {
  try {
    return listPlaceholders(query)
      .filter((name) => !KNOWN.test(name))
      .map((name) => `There is no {{${name}}}: write {{subject}}, {{reason}}, {{labels.<name>}} or {{values.<name>}}.`);
  } catch (error) {
    if (error instanceof TemplateSyntaxError) {
      return [error.explanation];
    }
    throw error;
  }
}
