import { z } from 'zod';

/** Milliseconds since 1970, as they stand in a query. */
export const timeSchema = z.coerce.number().int().min(0);
