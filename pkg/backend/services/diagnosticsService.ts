import { status as GrpcStatus } from '@grpc/grpc-js';
import { CheckHealthResponse_HealthStatus as HealthStatus, type DiagnosticsServer } from '../generated/plugin';
import { logger } from '../lifecycle/logger';
import type { Metrics } from '../metrics/Metrics';
import { callSignal } from './callSignal';
import { connectionReport } from './connectionReport';

/** Answers Grafana's health checks with a real try of the connection, and hands over the metrics. */
export function diagnosticsService(metrics: Metrics): DiagnosticsServer {
  return {
    checkHealth: (call, reply) => {
      const finish = metrics.startRequest('health');
      connectionReport(call.request.pluginContext, callSignal(call)).then(
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
      void metrics.text().then((text) => reply(null, { metrics: { prometheus: Buffer.from(text) } }));
    },
  };
}
