import { PresageError } from '../../series/PresageError';
import { logger } from '../lifecycle/logger';
import { jsonAnswer } from './jsonAnswer';
import type { ResourceAnswer } from './ResourceAnswer';
import type { ResourceRequest } from './ResourceRequest';
import { statusOfError } from './statusOfError';

/** Turns what a resource threw into its answer; what nobody foresaw is logged with its stack. */
export function errorAnswer(error: unknown, { method, path }: ResourceRequest): ResourceAnswer {
  if (error instanceof PresageError) {
    const { message, remedy } = error;
    const status = statusOfError(error);
    logger.debug('A resource was not answered', { method, path, status, error: error.name, message });
    return jsonAnswer(status, { message, remedy });
  }
  logger.error('A resource failed unexpectedly', {
    method,
    path,
    stack: error instanceof Error ? error.stack : String(error),
  });
  return jsonAnswer(500, {
    message: 'Presage failed unexpectedly.',
    remedy: 'Look for "Presage" in Grafana\'s log and report what it says.',
  });
}
