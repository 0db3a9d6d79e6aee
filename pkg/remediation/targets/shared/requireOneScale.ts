import type { z } from 'zod';
import type { Scale } from './scaleSchema';

/** Checks what the parts of a scale action say together. */
export function requireOneScale({ change, to, least, most }: Scale, context: z.core.$RefinementCtx): void {
  if ((change === undefined) === (to === undefined)) {
    context.addIssue({ code: 'custom', path: ['change'], message: 'Give either a change, such as 2 or -1, or "to".' });
  }
  if (least > most) {
    context.addIssue({ code: 'custom', path: ['least'], message: 'The least is more than the most.' });
  }
  if (to !== undefined && (to < least || to > most)) {
    context.addIssue({ code: 'custom', path: ['to'], message: `It is not between ${least} and ${most}.` });
  }
}
