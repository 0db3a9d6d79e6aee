import { z } from 'zod';

/** What is switched off, as it is answered. */
export const switchSchema = z.strictObject({ name: z.string(), reason: z.string(), atMs: z.number() });
