import { z } from 'zod';

const MOST_ROWS = 1_000;

/** How many rows at most, as it stands in a query. */
export const limitSchema = z.coerce.number().int().min(1).max(MOST_ROWS).default(100);
