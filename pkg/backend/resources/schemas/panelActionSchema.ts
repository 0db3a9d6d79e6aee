import { z } from 'zod';
import { labelsSchema } from './labelsSchema';
import { valuesSchema } from './valuesSchema';

/** A person's click on an action of one of Grafana's own panels, which knows no more than this. */
export const panelActionSchema = z.strictObject({
  labels: labelsSchema,
  values: valuesSchema,
  title: z.string().max(500).default(''),
  dashboardUid: z.string().max(100).optional(),
  panelId: z.int().optional(),
});
