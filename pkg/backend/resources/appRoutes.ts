import { forPerson } from './forPerson';
import type { Route } from './Route';
import type { AppRouteContext } from './RouteContext';
import { alertsRoute } from './routes/alertsRoute';
import { appConnectionRoute } from './routes/appConnectionRoute';
import { auditRoutes } from './routes/auditRoutes';
import { configurationRoutes } from './routes/configurationRoutes';
import { deliveryRoutes } from './routes/deliveryRoutes';
import { measuresRoute } from './routes/measuresRoute';
import { modelsRoute } from './routes/modelsRoute';
import { openApiRoute } from './routes/openApiRoute';
import { permissionsRoute } from './routes/permissionsRoute';
import { policyRoutes } from './routes/policyRoutes';
import { pressRoutes } from './routes/pressRoutes';
import { runRoutes } from './routes/runRoutes';
import { switchRoutes } from './routes/switchRoutes';
import { targetRoutes } from './routes/targetRoutes';
import { wakeRoute } from './routes/wakeRoute';

/** What only people ask for. */
const personRoutes = [
  permissionsRoute,
  ...configurationRoutes,
  ...targetRoutes,
  ...policyRoutes,
  ...pressRoutes,
  ...runRoutes,
  ...deliveryRoutes,
  ...auditRoutes,
  measuresRoute,
  ...switchRoutes,
].map(forPerson);

/** Everything the app answers. */
export const appRoutes: ReadonlyArray<Route<AppRouteContext>> = [
  appConnectionRoute,
  modelsRoute,
  alertsRoute,
  wakeRoute,
  ...personRoutes,
  openApiRoute(() => appRoutes),
];
