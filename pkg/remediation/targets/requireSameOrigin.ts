import type { PreparedRequest } from '../../store/records/DeliveryRecord';
import { parseUrlTemplate } from '../templates/parseUrlTemplate';
import { TargetMovedError } from './errors/TargetMovedError';
import { findTargetKind } from './findTargetKind';
import type { Target } from './Target';

/**
 * Keeps secrets that a target has now from going where it was when a request was made.
 * @param settings of the target, as its kind takes them
 * @throws {TargetMovedError}
 */
export function requireSameOrigin(target: Target, settings: unknown, request: PreparedRequest): void {
  const { addressSetting } = findTargetKind(target.kind);
  if (addressSetting === undefined) {
    return;
  }
  const { origin } = parseUrlTemplate((settings as Record<'url' | 'managementUrl', string>)[addressSetting]);
  if (new URL(request.url).origin !== origin) {
    throw new TargetMovedError(target.name, origin);
  }
}
