import type { z } from 'zod';

/** One sentence for a problem a schema found, with where it is. */
export function describeIssue(issue: z.core.$ZodIssue): string {
  const path = issue.path.map(String).join('.');
  const message = issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? issue.message) : issue.message;
  const sentence = message.endsWith('.') ? message : `${message}.`;
  return path === '' ? sentence : `${path}: ${sentence}`;
}
