import { useCallback } from 'react';
import { useParams } from 'react-router';
import { locationService } from '@grafana/runtime';
import { Alert, LoadingPlaceholder } from '@grafana/ui';
import { FailureAlert } from '../../../components/remediation/FailureAlert';
import { remediationApi } from '../../../components/remediation/remediationApi';
import { usePolled } from '../../../components/remediation/usePolled';
import { appPaths } from '../../../components/appPaths';
import { AppPage } from '../../AppPage';
import { AdminOnlyNote } from '../access/AdminOnlyNote';
import { ConfigurationProblems } from '../configuration/ConfigurationProblems';
import { readConfiguration } from '../configuration/readConfiguration';
import { TargetEditor } from './TargetEditor';

const readAll = async () => {
  const [answer, kinds] = await Promise.all([readConfiguration(), remediationApi.targetKinds()]);
  return { answer, kinds };
};

/** Adds a target or changes one. */
export function TargetPage() {
  const { targetId } = useParams();
  const loaded = usePolled(readAll);
  const toList = useCallback(() => locationService.push(appPaths.targets), []);
  const target = loaded.value?.answer.configuration.targets.find(({ id }) => id === targetId);

  return (
    <AppPage
      tab="targets"
      subTitle={targetId === undefined ? 'A new target.' : `The target ${target?.name ?? targetId}.`}
    >
      <AdminOnlyNote what="the targets" />
      {loaded.failure !== undefined && <FailureAlert title="The targets can't be read" failure={loaded.failure} />}
      {loaded.value === undefined && loaded.failure === undefined && <LoadingPlaceholder text="Reading ..." />}
      {loaded.value !== undefined && <ConfigurationProblems answer={loaded.value.answer} onChanged={loaded.reload} />}
      {loaded.value !== undefined && targetId !== undefined && target === undefined && (
        <Alert severity="error" title="The target is gone" bottomSpacing={0}>
          No target is called {targetId} any more. Go back to the list.
        </Alert>
      )}
      {loaded.value !== undefined && (targetId === undefined || target !== undefined) && (
        <TargetEditor {...loaded.value} initialTarget={target} onDone={toList} />
      )}
    </AppPage>
  );
}
