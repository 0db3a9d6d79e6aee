import { Badge } from '@grafana/ui';
import type { TargetStatus } from '../../../../pkg/remediation/service/TargetStatus';

/** Whether a target takes requests now. */
export function TargetStateBadge({ status: { isOn, circuit } }: { readonly status: TargetStatus }) {
  if (!isOn) {
    return <Badge color="darkgrey" icon="pause" text="off" tooltip="Nothing is sent to it until it is switched on." />;
  }
  switch (circuit) {
    case 'closed':
      return <Badge color="green" icon="check" text="works" />;
    case 'half-open':
      return (
        <Badge
          color="orange"
          icon="sync"
          text="being tried"
          tooltip="One request goes out to see whether it answers again."
        />
      );
    case 'open':
      return (
        <Badge
          color="red"
          icon="exclamation-triangle"
          text="left alone"
          tooltip="It failed several times in a row and is left alone for half a minute; requests wait."
        />
      );
  }
}
