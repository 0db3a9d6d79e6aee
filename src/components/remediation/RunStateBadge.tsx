import { Badge, type BadgeColor, type IconName } from '@grafana/ui';
import type { RunState } from '../../../pkg/store/records/RunRecord';

/** Where a run stands. */
export function RunStateBadge({ state }: { readonly state: RunState }) {
  const { color, icon, meaning } = LOOKS[state];
  return <Badge color={color} icon={icon} text={state} tooltip={meaning} style={{ whiteSpace: 'nowrap' }} />;
}

const LOOKS: Record<RunState, { color: BadgeColor; icon: IconName; meaning: string }> = {
  'awaiting approval': { color: 'blue', icon: 'clock-nine', meaning: 'Nothing is sent until a person approves it.' },
  sending: { color: 'blue', icon: 'message', meaning: 'A request is on its way or waits for its next attempt.' },
  watching: { color: 'blue', icon: 'eye', meaning: 'The request was delivered; whether it helps is being watched.' },
  sent: {
    color: 'green',
    icon: 'check',
    meaning: 'Everything was delivered. The policy does not say how to tell that it helped.',
  },
  healed: { color: 'green', icon: 'heart', meaning: 'The problem was seen to be over.' },
  'not healed': { color: 'orange', icon: 'exclamation-triangle', meaning: 'Every step was taken and none helped.' },
  failed: { color: 'red', icon: 'exclamation-circle', meaning: 'A request could not be delivered.' },
  refused: { color: 'darkgrey', icon: 'times', meaning: 'A person said no.' },
  expired: { color: 'darkgrey', icon: 'clock-nine', meaning: 'Nobody answered in time, which counts as a no.' },
  'dry run': { color: 'purple', icon: 'file-alt', meaning: 'The policy only tries out: nothing was sent.' },
  stopped: { color: 'red', icon: 'square-shape', meaning: 'The kill switch ended it.' },
};
