import type { Caller } from '../app/Caller';
import { AnonymousError } from './errors/AnonymousError';
import { PermissionMissingError } from './errors/PermissionMissingError';
import { PersonMissingError } from './errors/PersonMissingError';
import type { Route } from './Route';
import type { AppRouteContext, PersonRouteContext } from './RouteContext';

/** Lets only people with the route's permission through to it. */
export function forPerson(route: Route<PersonRouteContext>): Route<AppRouteContext> {
  return {
    ...route,
    respond: async (request, params, context) => {
      const { user } = context.pluginContext;
      if (user === undefined) {
        throw new PersonMissingError();
      }
      const caller = await context.app.callerOf(user, context.orgId);
      requirePermission(caller, route.access);
      return route.respond(request, params, { ...context, ...caller });
    },
  };
}

function requirePermission({ person, permissions }: Caller, needed: Route<never>['access']): void {
  if (needed === 'anyone') {
    return;
  }
  if (person.login === '' && needed !== 'read') {
    throw new AnonymousError();
  }
  if (!permissions.has(needed)) {
    throw new PermissionMissingError(person.login, needed);
  }
}
