import type { ServerWritableStream } from '@grpc/grpc-js';
import type { AppProcess } from '../app/AppProcess';
import { APP_ID } from '../app/APP_ID';
import type { CallResourceRequest, CallResourceResponse, PluginContext, ResourceServer } from '../generated/plugin';
import type { Metrics } from '../metrics/Metrics';
import { answerAppResource } from '../resources/answerAppResource';
import { dataSourceRoutes } from '../resources/dataSourceRoutes';
import { errorAnswer } from '../resources/errorAnswer';
import { findRoute } from '../resources/findRoute';
import { readRequest } from '../resources/readRequest';
import type { ResourceAnswer } from '../resources/ResourceAnswer';
import type { ResourceRequest } from '../resources/ResourceRequest';
import { callSignal } from './callSignal';
import { NO_CONTEXT } from './NO_CONTEXT';
import { writeAnswer } from './writeAnswer';

/** Answers calls below `/api/datasources/uid/<uid>/resources/` and `/api/plugins/presage-forecast-app/resources/`. */
export function resourceService(metrics: Metrics, app: AppProcess): ResourceServer {
  return { callResource: (call) => void serve(call, metrics, app) };
}

async function serve(
  call: ServerWritableStream<CallResourceRequest, CallResourceResponse>,
  metrics: Metrics,
  app: AppProcess
): Promise<void> {
  const finish = metrics.startRequest('resource');
  const request = readRequest(call.request);
  const context = call.request.pluginContext ?? NO_CONTEXT;
  const signal = callSignal(call);
  try {
    await writeAnswer(call, await answer(request, context, app, signal), signal);
    finish();
  } catch (error) {
    finish(error instanceof Error ? error.name : 'unknown');
    await writeAnswer(call, errorAnswer(error, request), signal);
  }
}

function answer(
  request: ResourceRequest,
  pluginContext: PluginContext,
  app: AppProcess,
  signal: AbortSignal
): Promise<ResourceAnswer> {
  if (pluginContext.pluginId === APP_ID) {
    return answerAppResource(request, pluginContext, app, signal);
  }
  const { route, params } = findRoute(dataSourceRoutes, request.method, request.path);
  return route.respond(request, params, { pluginContext, signal });
}
