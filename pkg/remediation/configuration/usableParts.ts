import type { z } from 'zod';
import { describeIssue } from '../../query/describeIssue';
import { idOf } from './idOf';
import type { Usable } from './Usable';

/** No list of settings is longer; more could not be looked after anyway. */
const MOST_PARTS = 200;

/**
 * Reads a list part by part, so that one that is wrong leaves the others.
 * @param listName as in `targets`; problems begin with it and the part's id
 * @param written the list; undefined where there is none
 */
export function usableParts<Part extends { readonly id: string }>(
  listName: string,
  written: unknown,
  schema: z.ZodType<Part>
): Usable<Part> {
  if (written === undefined) {
    return { parts: [], problems: [] };
  }
  if (!Array.isArray(written)) {
    return { parts: [], problems: [`${listName}: Write a list.`] };
  }
  const parts = new Map<string, Part>();
  const problems: string[] = [];
  for (const [index, item] of written.slice(0, MOST_PARTS).entries()) {
    const result = schema.safeParse(item);
    if (!result.success) {
      problems.push(
        ...result.error.issues.map((issue) => `${listName}.${idOf(item) ?? index}.${describeIssue(issue)}`)
      );
    } else if (parts.has(result.data.id)) {
      problems.push(`${listName}.${index}.id: There is another "${result.data.id}" before: choose an id of its own.`);
    } else {
      parts.set(result.data.id, result.data);
    }
  }
  if (written.length > MOST_PARTS) {
    problems.push(`${listName}: There are ${written.length}, and ${MOST_PARTS} are the most: remove some.`);
  }
  return { parts: [...parts.values()], problems };
}
