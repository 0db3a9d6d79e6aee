import type { TargetStatus } from '../../remediation/service/TargetStatus';
import type { AppProcess } from '../app/AppProcess';
import { logger } from '../lifecycle/logger';
import type { Metrics } from './Metrics';

/** Reads how the targets of all organizations do, where remediation is open, for the metrics that show a state. */
export async function updateTargets(metrics: Metrics, app: AppProcess): Promise<void> {
  const opened = await app.opened();
  if (opened === undefined) {
    return;
  }
  try {
    const ofOrganizations = app.orgIds.map(async (orgId): Promise<[number, readonly TargetStatus[]]> => [
      orgId,
      await opened.service.targets(orgId),
    ]);
    metrics.remediation().setTargets(new Map(await Promise.all(ofOrganizations)));
  } catch (error) {
    logger.warn('The store did not answer when metrics were collected', { error: String(error) });
    metrics.remediation().setTargets(undefined);
  }
}
