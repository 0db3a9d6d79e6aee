import { z } from 'zod';

/** Ids that Presage makes, as they stand in paths. */
export const recordIdSchema = z.string().regex(/^[\w-]{1,80}$/, 'It is no id.');
