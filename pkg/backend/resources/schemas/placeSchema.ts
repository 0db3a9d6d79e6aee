import { z } from 'zod';

/** A graph: a dashboard and, where one is meant, a panel of it. */
export const placeSchema = z.strictObject({ dashboardUid: z.string().max(100), panelId: z.int().optional() });
