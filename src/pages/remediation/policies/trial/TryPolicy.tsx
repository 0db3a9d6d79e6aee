import { useCallback, useEffect, useRef, useState } from 'react';
import { Button, Stack, Text } from '@grafana/ui';
import { FailureAlert } from '../../../../components/remediation/FailureAlert';
import { remediationApi } from '../../../../components/remediation/remediationApi';
import { useAction } from '../../../../components/remediation/useAction';
import type { Policy } from '../../../../../pkg/remediation/policies/Policy';
import { DAY_MS } from '../../../../../pkg/series/durations';
import { useFormContext } from '../form/FormContext';
import { policyProblems } from '../policyProblems';
import { ProblemList } from '../ProblemList';
import { TrialResult } from './TrialResult';

const TRIED_MS = 7 * DAY_MS;

/** Says when the policy, as it is written now, would have acted. Nothing is sent. */
export function TryPolicy({ policy }: { readonly policy: Policy }) {
  const running = useRef<AbortController>();
  const attempt = useAction(
    useCallback((tried: Policy) => {
      running.current?.abort();
      running.current = new AbortController();
      const nowMs = Date.now();
      return remediationApi.tryPolicy(tried, nowMs - TRIED_MS, nowMs, running.current.signal);
    }, [])
  );
  const { targets } = useFormContext();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const start = () => {
    const found = policyProblems(policy, targets);
    setProblems(found);
    if (found.length === 0) {
      void attempt.run(policy);
    }
  };
  useEffect(() => () => running.current?.abort(), []);

  if (policy.trigger.kind === 'click') {
    return <Text color="secondary">It acts when a person presses its button: there is nothing to try.</Text>;
  }
  return (
    <Stack direction="column" gap={2} alignItems="stretch">
      <Stack direction="row" gap={2} alignItems="center">
        <Button type="button" variant="secondary" icon="history" disabled={attempt.isRunning} onClick={start}>
          {attempt.isRunning ? 'Trying ...' : 'Try on the last 7 days'}
        </Button>
        <Text color="secondary">Nothing is sent.</Text>
      </Stack>
      <ProblemList problems={problems} />
      <div role="status">
        {attempt.failure !== undefined && <FailureAlert title="The policy was not tried" failure={attempt.failure} />}
        {attempt.result !== undefined && <TrialResult trial={attempt.result} />}
      </div>
    </Stack>
  );
}
