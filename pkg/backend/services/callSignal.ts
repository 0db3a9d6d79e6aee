import type { EventEmitter } from 'node:events';
import { QueryCancelledError } from './errors/QueryCancelledError';

/** Aborts when Grafana gives up on a call: its user left the page, or its time ran out. */
export function callSignal(call: Pick<EventEmitter, 'on'>): AbortSignal {
  const controller = new AbortController();
  call.on('cancelled', () => controller.abort(new QueryCancelledError()));
  return controller.signal;
}
