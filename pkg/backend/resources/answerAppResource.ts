import { InvalidConfigurationError } from '../../remediation/configuration/errors/InvalidConfigurationError';
import type { AppProcess } from '../app/AppProcess';
import type { PluginContext, User } from '../generated/plugin';
import { logger } from '../lifecycle/logger';
import type { Actor } from '../../store/records/Actor';
import { callerOf } from '../app/callerOf';
import { appRoutes } from './appRoutes';
import { BodyTooLargeError } from './errors/BodyTooLargeError';
import { RequestRefusedError } from './errors/RequestRefusedError';
import { findRoute } from './findRoute';
import type { ResourceAnswer } from './ResourceAnswer';
import type { ResourceRequest } from './ResourceRequest';
import type { AppRouteContext } from './RouteContext';
import { statusOfError } from './statusOfError';

const MAX_BODY_BYTES = 1_048_576;

/** As much of a refused request's path as is written down. */
const MAX_SHOWN_PATH = 200;

/**
 * Answers a resource of the app. What is refused, for whatever reason, is written into the audit.
 * @throws {PresageError} which the caller turns into an answer
 */
export async function answerAppResource(
  request: ResourceRequest,
  pluginContext: PluginContext,
  app: AppProcess,
  signal: AbortSignal
): Promise<ResourceAnswer> {
  const settings = app.settingsOf(pluginContext);
  const remediation = () => app.remediation(settings);
  const context = { pluginContext, signal, orgId: pluginContext.orgId, app, settings, remediation };
  try {
    if (request.body.length > MAX_BODY_BYTES) {
      throw new BodyTooLargeError(MAX_BODY_BYTES);
    }
    const { route, params } = findRoute(appRoutes, request.method, request.path);
    return await route.respond(request, params, context);
  } catch (error) {
    if (error instanceof RequestRefusedError || error instanceof InvalidConfigurationError) {
      await writeDown(error, request, context);
    }
    throw error;
  }
}

async function writeDown(
  error: RequestRefusedError | InvalidConfigurationError,
  { method, path }: ResourceRequest,
  { orgId, pluginContext, remediation }: AppRouteContext
): Promise<void> {
  const shownPath = path.slice(0, MAX_SHOWN_PATH);
  try {
    const { service } = await remediation();
    const detail = { method, path: shownPath, status: statusOfError(error), error: error.name };
    await service.reject(orgId, actorOf(pluginContext.user), error.message, detail);
  } catch (failure) {
    // It stays refused; that it can't be written down must not let it in.
    logger.error('A refused request could not be written into the audit', { path: shownPath, error: String(failure) });
  }
}

function actorOf(user: User | undefined): Actor {
  return user === undefined ? { kind: 'alerting' } : { kind: 'person', person: callerOf(user, []).person };
}
