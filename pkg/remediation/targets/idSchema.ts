import { z } from 'zod';

/** Ids are chosen by people and stand in addresses, settings and labels. */
export const idSchema = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,62}$/, {
  error: 'An id is 1 to 63 lower-case letters, digits, "-" and "_", and starts with a letter or digit.',
});
