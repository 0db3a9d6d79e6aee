import { type ReactNode, useCallback } from 'react';
import { Button, Stack } from '@grafana/ui';
import { AnswerView } from '../../../components/remediation/AnswerView';
import { FailureAlert } from '../../../components/remediation/FailureAlert';
import { remediationApi } from '../../../components/remediation/remediationApi';
import { RequestView } from '../../../components/remediation/RequestView';
import { useAction } from '../../../components/remediation/useAction';

interface SendTestProps {
  readonly targetId: string;
  readonly onSent: () => void;
  /** Other buttons of the target. */
  readonly children?: ReactNode;
}

/** Sends the kind's harmless test, and shows what was sent and what came back. */
export function SendTest({ targetId, onSent, children }: SendTestProps) {
  const test = useAction(
    useCallback(async () => {
      const delivery = await remediationApi.sendTest(targetId);
      onSent();
      return delivery;
    }, [targetId, onSent])
  );

  return (
    <Stack direction="column" gap={1}>
      <Stack direction="row" gap={1} alignItems="center">
        <Button
          size="sm"
          variant="secondary"
          icon="message"
          type="button"
          disabled={test.isRunning}
          onClick={() => test.run()}
        >
          {test.isRunning ? 'Sending ...' : 'Send a test'}
        </Button>
        {children}
      </Stack>
      <div role="status">
        {test.failure !== undefined && <FailureAlert title="The test was not sent" failure={test.failure} />}
        {test.result !== undefined && (
          <Stack direction="column" gap={1}>
            <RequestView request={test.result.request} label="The test that was sent" />
            {test.result.lastAnswer === undefined ? (
              'No answer yet; the audit will tell.'
            ) : (
              <AnswerView answer={test.result.lastAnswer} />
            )}
          </Stack>
        )}
      </div>
    </Stack>
  );
}
