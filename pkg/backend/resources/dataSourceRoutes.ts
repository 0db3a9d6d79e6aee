import { connectionReport } from '../services/connectionReport';
import { defineRoute } from './defineRoute';
import type { Route } from './Route';
import type { RouteContext } from './RouteContext';
import { modelsRoute } from './routes/modelsRoute';
import { connectionSchema } from './schemas/connectionSchema';

/** Everything the data source answers. */
export const dataSourceRoutes: ReadonlyArray<Route<RouteContext>> = [
  defineRoute({
    method: 'GET',
    path: 'connection',
    summary: 'Whether Presage can ask Grafana for data',
    access: 'anyone',
    answer: connectionSchema,
    handle: (_input, { pluginContext, signal }: RouteContext) => connectionReport(pluginContext, signal),
  }),
  modelsRoute,
];
