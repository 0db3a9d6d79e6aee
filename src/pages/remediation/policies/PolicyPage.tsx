import { useCallback } from 'react';
import { useLocation, useParams } from 'react-router';
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
import { newPolicy } from './newPolicy';
import { PolicyEditor } from './PolicyEditor';

const readAll = async () => {
  const [answer, kinds, templates] = await Promise.all([
    readConfiguration(),
    remediationApi.targetKinds(),
    remediationApi.policyTemplates(),
  ]);
  return { answer, kinds, templates };
};

/** Adds a policy, from a template or from nothing, or changes one. */
export function PolicyPage() {
  const { policyId } = useParams();
  const templateId = new URLSearchParams(useLocation().search).get('template');
  const loaded = usePolled(readAll);
  const toList = useCallback(() => locationService.push(appPaths.policies), []);

  const existing = loaded.value?.answer.configuration.policies.find(({ id }) => id === policyId);
  const template = loaded.value?.templates.find(({ id }) => id === templateId)?.policy;
  const fresh = template === undefined ? newPolicy() : { ...template, id: '', isEnabled: true, dryRun: true };

  return (
    <AppPage
      tab="policies"
      subTitle={policyId === undefined ? 'A new policy.' : `The policy ${existing?.name ?? policyId}.`}
    >
      <AdminOnlyNote what="the policies" />
      {loaded.failure !== undefined && <FailureAlert title="The policy can't be read" failure={loaded.failure} />}
      {loaded.value === undefined && loaded.failure === undefined && <LoadingPlaceholder text="Reading ..." />}
      {loaded.value !== undefined && <ConfigurationProblems answer={loaded.value.answer} onChanged={loaded.reload} />}
      {loaded.value !== undefined && policyId !== undefined && existing === undefined && (
        <Alert severity="error" title="The policy is gone" bottomSpacing={0}>
          No policy is called {policyId} any more. Go back to the list.
        </Alert>
      )}
      {loaded.value !== undefined && (policyId === undefined || existing !== undefined) && (
        <PolicyEditor
          answer={loaded.value.answer}
          kinds={loaded.value.kinds}
          initialPolicy={existing ?? fresh}
          isNew={existing === undefined}
          onDone={toList}
        />
      )}
    </AppPage>
  );
}
