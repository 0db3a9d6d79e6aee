import { LinkButton, LoadingPlaceholder, Text } from '@grafana/ui';
import { FailureAlert } from '../../../components/remediation/FailureAlert';
import { usePolled } from '../../../components/remediation/usePolled';
import { appPaths } from '../../../components/appPaths';
import { AppPage } from '../../AppPage';
import { Section } from '../../configuration/Section';
import { useAccess } from '../access/AccessContext';
import { AdminOnlyNote } from '../access/AdminOnlyNote';
import { ConfigurationProblems } from '../configuration/ConfigurationProblems';
import { isBroken } from '../configuration/isBroken';
import { readConfiguration } from '../configuration/readConfiguration';
import { FirstSteps } from '../FirstSteps';
import { PlainList } from '../PlainList';
import { PolicyItem } from './PolicyItem';
import { TemplateList } from './TemplateList';

/** When to act, on what, within which limits: every policy, and templates to start from. */
export function PoliciesPage() {
  const { permissions } = useAccess();
  const settings = usePolled(readConfiguration);
  const policies = settings.value?.configuration.policies;
  const problems = settings.value?.problems ?? [];
  const targetName = (targetId: string) =>
    settings.value?.configuration.targets.find(({ id }) => id === targetId)?.name ?? targetId;
  const mayAdd = permissions.write && settings.value?.isWritable === true;

  return (
    <AppPage
      tab="policies"
      subTitle="When to act, on what, within which limits, and how to tell that it helped."
      actions={
        mayAdd ? (
          <LinkButton icon="plus" href={appPaths.newPolicy()}>
            Add a policy
          </LinkButton>
        ) : undefined
      }
    >
      <AdminOnlyNote what="the policies" />
      {settings.failure !== undefined && <FailureAlert title="The policies can't be read" failure={settings.failure} />}
      {policies === undefined && settings.failure === undefined && <LoadingPlaceholder text="Reading ..." />}
      {settings.value !== undefined && <ConfigurationProblems answer={settings.value} onChanged={settings.reload} />}
      {policies?.length === 0 && (
        <Section title="There is no policy yet">
          <Text color="secondary">Nothing acts by itself, and there are no buttons. The way to a first one:</Text>
          <FirstSteps />
        </Section>
      )}
      {policies !== undefined && policies.length > 0 && settings.value !== undefined && (
        <PlainList
          label="Policies"
          items={policies.map((policy) => ({
            key: policy.id,
            content: (
              <PolicyItem
                policy={policy}
                targetName={targetName}
                isBroken={isBroken(problems, 'policies', policy.id)}
                isWritable={mayAdd}
                onChanged={settings.reload}
              />
            ),
          }))}
        />
      )}
      {mayAdd && (
        <Section title="Start from a template">
          <TemplateList />
        </Section>
      )}
    </AppPage>
  );
}
