import type { PresageError } from '../../series/PresageError';
import { statusOfQueryError } from '../services/statusOfQueryError';
import { CLASSES_BY_STATUS } from './CLASSES_BY_STATUS';
import { RequestRefusedError } from './errors/RequestRefusedError';

const STATUS_BY_CLASS: ReadonlyMap<unknown, number> = new Map(
  [...CLASSES_BY_STATUS].flatMap(([status, classes]) => classes.map((errorClass) => [errorClass, status] as const))
);

/** The HTTP status that an error is answered with. */
export function statusOfError(error: PresageError): number {
  return error instanceof RequestRefusedError
    ? error.status
    : (STATUS_BY_CLASS.get(error.constructor) ?? statusOfQueryError(error));
}
