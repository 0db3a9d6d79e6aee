import {
  HealthCheckResponse_ServingStatus as ServingStatus,
  type HealthCheckResponse,
  type HealthServer,
} from '../generated/health';

/** go-plugin takes a plugin for alive while its service "plugin" is serving. */
export const healthService: HealthServer = {
  check: ({ request }, reply) => reply(null, statusOf(request.service)),
  watch: (call) => {
    call.write(statusOf(call.request.service));
    call.on('cancelled', () => call.end());
  },
};

function statusOf(service: string): HealthCheckResponse {
  return { status: service === 'plugin' || service === '' ? ServingStatus.SERVING : ServingStatus.SERVICE_UNKNOWN };
}
