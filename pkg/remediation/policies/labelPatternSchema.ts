import { z } from 'zod';

/**
 * What a label's value must be: globs, no regular expressions, because one of these can take minutes over one label of a
 * stranger's alert, and one that is not anchored lets more in than was meant.
 */
export const labelPatternSchema = z
  .string()
  .max(200)
  .refine((pattern) => !/^\/.+\/$/.test(pattern), {
    error: 'Regular expressions are not taken: write web-* for "begins with web-" and critical|warning for either.',
  });
