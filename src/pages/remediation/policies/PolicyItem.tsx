import { useCallback } from 'react';
import { Badge, InlineSwitch, Stack, Text, TextLink } from '@grafana/ui';
import { FailureAlert } from '../../../components/remediation/FailureAlert';
import { useAction } from '../../../components/remediation/useAction';
import { describePolicy } from '../../../../pkg/remediation/policies/describePolicy';
import type { Policy } from '../../../../pkg/remediation/policies/Policy';
import { appPaths } from '../../../components/appPaths';
import { changeConfiguration } from '../configuration/changeConfiguration';
import { PolicyStateBadge } from './PolicyStateBadge';

interface PolicyItemProps {
  readonly policy: Policy;
  /** By the target's id. */
  readonly targetName: (targetId: string) => string;
  /** Whether something in it is wrong, so that it does nothing. */
  readonly isBroken: boolean;
  readonly isWritable: boolean;
  readonly onChanged: () => void;
}

/** One policy: what it does, and the switches that matter most. */
export function PolicyItem({ policy, targetName, isBroken, isWritable, onChanged }: PolicyItemProps) {
  const change = useAction(
    useCallback(
      async (changed: Partial<Pick<Policy, 'isEnabled' | 'dryRun'>>) => {
        await changeConfiguration((current) => ({
          ...current,
          policies: current.policies.map((other) => (other.id === policy.id ? { ...other, ...changed } : other)),
        }));
        onChanged();
      },
      [policy.id, onChanged]
    )
  );

  return (
    <article aria-label={policy.name}>
      <Stack direction="row" gap={4} justifyContent="space-between">
        <Stack direction="column" gap={0.5}>
          <Stack direction="row" gap={1} alignItems="center" wrap="wrap">
            <TextLink href={appPaths.policy(policy.id)} inline={false}>
              {policy.name}
            </TextLink>
            {isBroken ? (
              <Badge color="red" icon="exclamation-triangle" text="broken" />
            ) : (
              <PolicyStateBadge policy={policy} />
            )}
            {policy.approval !== undefined && <Badge color="blue" icon="check-circle" text="asks for approval" />}
          </Stack>
          <Text color="secondary">{describePolicy(policy, targetName).join(' ')}</Text>
          {policy.description !== '' && <Text variant="bodySmall">{policy.description}</Text>}
        </Stack>
        <Stack direction="row" gap={1} alignItems="flex-start">
          <InlineSwitch
            showLabel
            label="Enabled"
            id={`enabled-${policy.id}`}
            aria-label={`Enable ${policy.name}`}
            disabled={!isWritable || change.isRunning}
            value={policy.isEnabled}
            onChange={({ currentTarget }) => change.run({ isEnabled: currentTarget.checked })}
          />
          <InlineSwitch
            showLabel
            label="Dry run"
            id={`dry-run-${policy.id}`}
            aria-label={`Dry run of ${policy.name}`}
            disabled={!isWritable || change.isRunning}
            value={policy.dryRun}
            onChange={({ currentTarget }) => change.run({ dryRun: currentTarget.checked })}
          />
        </Stack>
      </Stack>
      {change.failure !== undefined && <FailureAlert title="The policy was not changed" failure={change.failure} />}
    </article>
  );
}
