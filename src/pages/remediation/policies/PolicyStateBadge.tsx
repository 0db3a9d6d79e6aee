import { Badge } from '@grafana/ui';
import type { Policy } from '../../../../pkg/remediation/policies/Policy';

/** Whether a policy acts. */
export function PolicyStateBadge({ policy: { isEnabled, dryRun } }: { readonly policy: Policy }) {
  if (!isEnabled) {
    return <Badge color="darkgrey" icon="pause" text="off" />;
  }
  return dryRun ? (
    <Badge color="purple" icon="file-alt" text="dry run" tooltip="It decides and writes down, but sends nothing." />
  ) : (
    <Badge color="green" icon="check" text="acts" />
  );
}
