import { z } from 'zod';
import { MODEL_NAMES } from '../../models/ModelName';
import { connectionReport } from '../services/connectionReport';
import { defineRoute } from './defineRoute';
import type { Route } from './Route';
import type { RouteContext } from './RouteContext';

/** What the data source answers, and the app too. */
export const dataSourceRoutes: ReadonlyArray<Route<RouteContext>> = [
  defineRoute({
    method: 'GET',
    path: 'connection',
    summary: 'Whether Presage can ask Grafana for data',
    access: 'anyone',
    answer: z.strictObject({
      ok: z.boolean(),
      message: z.string(),
      details: z.array(z.string()).readonly(),
      tokenOrigin: z.enum(['managed', 'configured', 'none']),
      version: z.string(),
    }),
    handle: (_input, { pluginContext, signal }: RouteContext) => connectionReport(pluginContext, signal),
  }),
  defineRoute({
    method: 'GET',
    path: 'models',
    summary: 'The names a query may give as its model, besides auto',
    access: 'anyone',
    answer: z.strictObject({ models: z.array(z.enum(MODEL_NAMES)).readonly() }),
    handle: () => ({ models: MODEL_NAMES }),
  }),
];
