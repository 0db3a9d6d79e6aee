import { Badge, Stack, Text, TextLink } from '@grafana/ui';
import { AnswerView } from '../../../components/remediation/AnswerView';
import type { TargetStatus } from '../../../../pkg/remediation/service/TargetStatus';
import { appPaths } from '../../../components/appPaths';
import { useAccess } from '../access/AccessContext';
import { SendTest } from './SendTest';
import { TargetStateBadge } from './TargetStateBadge';
import { TargetSwitch } from './TargetSwitch';

interface TargetItemProps {
  readonly status: TargetStatus;
  readonly onChanged: () => void;
}

/** One target: how it does, and what to do with it. */
export function TargetItem({ status, onChanged }: TargetItemProps) {
  const { permissions } = useAccess();
  const { target, waiting, dead, lastAnswer, missingSecrets } = status;

  return (
    <article aria-label={target.name}>
      <Stack direction="column" gap={1}>
        <Stack direction="row" gap={1} alignItems="center" wrap="wrap">
          <TextLink href={appPaths.target(target.id)} inline={false}>
            {target.name}
          </TextLink>
          <Text color="secondary">{target.kind}</Text>
          <TargetStateBadge status={status} />
          {waiting > 0 && <Badge color="blue" text={`${waiting} waiting`} />}
          {dead > 0 && <Badge color="red" text={`${dead} given up`} />}
        </Stack>
        {missingSecrets.length > 0 && (
          <Text color="warning">Not set yet: {missingSecrets.join(', ')}. Open the target and give it.</Text>
        )}
        {status.offReason !== undefined && <Text color="warning">{status.offReason}</Text>}
        {lastAnswer !== undefined && <AnswerView answer={lastAnswer} />}
        {permissions.write && (
          <SendTest targetId={target.id} onSent={onChanged}>
            <TargetSwitch status={status} onSwitched={onChanged} />
          </SendTest>
        )}
      </Stack>
    </article>
  );
}
