import { z } from 'zod';
import { MODEL_NAMES } from '../../../models/ModelName';
import { defineRoute } from '../defineRoute';

export const modelsRoute = defineRoute({
  method: 'GET',
  path: 'models',
  summary: 'The names a query may give as its model, besides auto',
  access: 'anyone',
  answer: z.strictObject({ models: z.array(z.enum(MODEL_NAMES)).readonly() }),
  handle: () => ({ models: MODEL_NAMES }),
});
