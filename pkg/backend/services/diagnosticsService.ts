import { status as GrpcStatus } from '@grpc/grpc-js';
import { APP_ID } from '../app/APP_ID';
import { appHealth } from '../app/appHealth';
import type { AppProcess } from '../app/AppProcess';
import {
  CheckHealthResponse_HealthStatus as HealthStatus,
  type DiagnosticsServer,
  type PluginContext,
} from '../generated/plugin';
import { logger } from '../lifecycle/logger';
import type { Metrics } from '../metrics/Metrics';
import { updateTargets } from '../metrics/updateTargets';
import { callSignal } from './callSignal';
import { connectionReport } from './connectionReport';
import { NO_CONTEXT } from './NO_CONTEXT';

/** Answers Grafana's health checks with a real try of the connection, and hands over the metrics. */
export function diagnosticsService(metrics: Metrics, app: AppProcess): DiagnosticsServer {
  const report = (context: PluginContext, signal: AbortSignal) =>
    context.pluginId === APP_ID ? appHealth(context, app, signal) : connectionReport(context, signal);
  return {
    checkHealth: (call, reply) => {
      const finish = metrics.startRequest('health');
      report(call.request.pluginContext ?? NO_CONTEXT, callSignal(call)).then(
        (report) => {
          finish(report.ok ? undefined : 'NotConnected');
          reply(null, {
            status: report.ok ? HealthStatus.OK : HealthStatus.ERROR,
            message: report.message,
            jsonDetails: Buffer.from(JSON.stringify(report)),
          });
        },
        (error: unknown) => {
          finish('unknown');
          logger.error('A health check failed unexpectedly', { error: String(error) });
          reply({ code: GrpcStatus.INTERNAL, details: String(error) });
        }
      );
    },
    collectMetrics: (_call, reply) => {
      void updateTargets(metrics, app)
        .then(() => metrics.text())
        .then((text) => reply(null, { metrics: { prometheus: Buffer.from(text) } }));
    },
  };
}
