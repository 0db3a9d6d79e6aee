import { describeIssue } from '../../query/describeIssue';
import type { PreparedRequest } from '../../store/records/DeliveryRecord';
import type { ActionValues } from '../templates/ActionValues';
import { InvalidActionError } from './errors/InvalidActionError';
import { findTargetKind } from './findTargetKind';
import { parseSettings } from './parseSettings';
import type { Target } from './Target';
import { targetConnector } from './targetConnector';
import type { KindContext } from './TargetKind';

/**
 * Makes the request that an action asks of a target: absolute, and without secrets.
 * @param action as a policy's step has it; undefined for the kind's harmless test
 * @throws {InvalidTargetError | InvalidActionError} where the configuration is wrong
 * @throws {PresageError} what else a person has to mend; see the kinds
 */
export async function prepareRequest(
  target: Target,
  action: unknown,
  values: ActionValues,
  context: KindContext
): Promise<PreparedRequest> {
  const kind = findTargetKind(target.kind);
  const settings = parseSettings(target);
  const parsed = kind.action.safeParse(action ?? kind.testAction);
  if (!parsed.success) {
    throw new InvalidActionError(target.name, parsed.error.issues.map(describeIssue));
  }
  const connector = targetConnector(target, context.secrets, context.connector);
  return kind.prepare(settings, parsed.data, values, { ...context, connector });
}
