import { useCallback } from 'react';
import { Button, Stack, Text } from '@grafana/ui';
import { FailureAlert } from '../../../components/remediation/FailureAlert';
import { remediationApi } from '../../../components/remediation/remediationApi';
import { useAction } from '../../../components/remediation/useAction';
import type { RunRecord } from '../../../../pkg/store/records/RunRecord';
import { useAccess } from '../access/AccessContext';
import { RunFacts } from '../log/RunFacts';
import { TimeLeft } from './TimeLeft';
import { WaitingRequest } from './WaitingRequest';

interface ApprovalItemProps {
  readonly run: RunRecord;
  readonly onAnswered: () => void;
}

/** One run that waits: why, what exactly will be sent, how long there is to answer. */
export function ApprovalItem({ run, onAnswered }: ApprovalItemProps) {
  const { permissions } = useAccess();
  const answer = useAction(
    useCallback(
      async (isYes: boolean) => {
        await (isYes ? remediationApi.approve(run.id) : remediationApi.refuse(run.id));
        onAnswered();
      },
      [run.id, onAnswered]
    )
  );

  return (
    <article aria-label={`${run.policyName} on ${run.subject}`}>
      <Stack direction="column" gap={2}>
        <Stack direction="row" gap={2} justifyContent="space-between" alignItems="center" wrap="wrap">
          <Text element="h3" variant="h4">
            {run.policyName} on {run.subject}
          </Text>
          {run.dueMs !== undefined && <TimeLeft untilMs={run.dueMs} />}
        </Stack>
        <RunFacts run={run} />
        <WaitingRequest runId={run.id} />
        {answer.failure !== undefined && <FailureAlert title="Your answer was not taken" failure={answer.failure} />}
        {permissions.approve ? (
          <Stack direction="row" gap={1}>
            <Button icon="check" disabled={answer.isRunning} onClick={() => answer.run(true)}>
              Approve and send
            </Button>
            <Button
              variant="destructive"
              fill="outline"
              icon="times"
              disabled={answer.isRunning}
              onClick={() => answer.run(false)}
            >
              Refuse
            </Button>
          </Stack>
        ) : (
          <Text color="secondary">You may see this but not answer it: ask someone whose role may approve.</Text>
        )}
      </Stack>
    </article>
  );
}
