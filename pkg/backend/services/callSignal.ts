import type { ServerUnaryCall } from '@grpc/grpc-js';
import { QueryCancelledError } from './errors/QueryCancelledError';

/** Aborts when Grafana gives up on a call: its user left the page, or its time ran out. */
export function callSignal(call: ServerUnaryCall<unknown, unknown>): AbortSignal {
  const controller = new AbortController();
  call.on('cancelled', () => controller.abort(new QueryCancelledError()));
  return controller.signal;
}
