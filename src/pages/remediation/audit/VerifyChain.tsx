import { Alert, Button, Stack } from '@grafana/ui';
import { FailureAlert } from '../../../components/remediation/FailureAlert';
import { remediationApi } from '../../../components/remediation/remediationApi';
import { useAction } from '../../../components/remediation/useAction';

/** Checks that nobody has changed or taken out an entry. */
export function VerifyChain() {
  const { run, isRunning, result, failure } = useAction(remediationApi.verifyAudit);

  return (
    <Stack direction="column" gap={1} alignItems="flex-start">
      <Button variant="secondary" icon="shield" disabled={isRunning} onClick={() => run()}>
        {isRunning ? 'Checking the chain ...' : 'Check the chain'}
      </Button>
      {failure !== undefined && <FailureAlert title="The chain was not checked" failure={failure} />}
      {result !== undefined && (
        <Alert
          severity={result.ok ? 'success' : 'error'}
          title={result.ok ? 'The chain is whole' : 'The chain is broken'}
          bottomSpacing={0}
        >
          {result.ok
            ? `${result.entries} entries, none changed or missing. The last one's hash is ${result.headHash}.`
            : `${result.problem ?? ''} Somebody changed the store: compare it with a CSV you kept.`}
        </Alert>
      )}
    </Stack>
  );
}
