import { MODEL_NAMES } from '../../models/ModelName';
import type { CallResourceRequest, CallResourceResponse, ResourceServer } from '../generated/plugin';
import { logger } from '../lifecycle/logger';
import type { Metrics } from '../metrics/Metrics';
import { callSignal } from './callSignal';
import { connectionReport } from './connectionReport';

type Resource = (request: CallResourceRequest, signal: AbortSignal) => Promise<unknown>;

/** What the front end may GET below `/api/datasources/uid/<uid>/resources/` and `/api/plugins/<id>/resources/`. */
const RESOURCES: Readonly<Record<string, Resource>> = {
  /** `{ ok, message, details, tokenOrigin, version }`: whether Presage can ask Grafana for data. */
  connection: ({ pluginContext }, signal) => connectionReport(pluginContext, signal),
  /** `{ models }`: the names a query may give as its model, besides `auto`. */
  models: () => Promise.resolve({ models: MODEL_NAMES }),
};

export function resourceService(metrics: Metrics): ResourceServer {
  return {
    callResource: (call) => {
      void answer(call.request, metrics, callSignal(call)).then((response) => {
        call.write(response);
        call.end();
      });
    },
  };
}

async function answer(
  request: CallResourceRequest,
  metrics: Metrics,
  signal: AbortSignal
): Promise<CallResourceResponse> {
  const finish = metrics.startRequest('resource');
  const path = request.path.replace(/^\/+/, '');
  const resource = Object.hasOwn(RESOURCES, path) ? RESOURCES[path] : undefined;
  if (resource === undefined) {
    finish('NotFound');
    return json(404, { message: `There is no resource "${path}".` });
  }
  if (request.method !== 'GET') {
    finish('MethodNotAllowed');
    return json(405, { message: `The resource "${path}" can only be read.` });
  }
  try {
    const body = await resource(request, signal);
    finish();
    return json(200, body);
  } catch (error) {
    finish(error instanceof Error ? error.name : 'unknown');
    logger.error('A resource failed unexpectedly', { path, error: String(error) });
    return json(500, { message: "Presage failed unexpectedly. Grafana's log says more." });
  }
}

function json(code: number, body: unknown): CallResourceResponse {
  return {
    code,
    headers: { 'Content-Type': { values: ['application/json'] } },
    body: Buffer.from(JSON.stringify(body)),
  };
}
