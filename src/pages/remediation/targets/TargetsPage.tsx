import { EmptyState, LinkButton, LoadingPlaceholder } from '@grafana/ui';
import { FailureAlert } from '../../../components/remediation/FailureAlert';
import { remediationApi } from '../../../components/remediation/remediationApi';
import { usePolled } from '../../../components/remediation/usePolled';
import { SECOND_MS } from '../../../../pkg/series/durations';
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
import { BrokenTargets } from './BrokenTargets';
import { DeadLetters } from './DeadLetters';
import { TargetItem } from './TargetItem';

const EVERY_MS = 5 * SECOND_MS;

/** Everything that requests can be sent to, how each does, and the requests that were given up. */
export function TargetsPage() {
  const { permissions } = useAccess();
  const targets = usePolled(remediationApi.targets, EVERY_MS);
  const settings = usePolled(readConfiguration);
  const { configuration, problems = [] } = settings.value ?? {};
  const isListed = (id: string) => targets.value?.some(({ target }) => target.id === id) === true;
  const broken = configuration?.targets.filter(({ id }) => isBroken(problems, 'targets', id) && !isListed(id)) ?? [];
  const add = permissions.write && (
    <LinkButton icon="plus" href={appPaths.newTarget}>
      Add a target
    </LinkButton>
  );

  return (
    <AppPage tab="targets" subTitle="Where remediations are sent to." actions={add || undefined}>
      <AdminOnlyNote what="the targets" />
      {targets.failure !== undefined && <FailureAlert title="The targets can't be read" failure={targets.failure} />}
      {targets.value === undefined && targets.failure === undefined && <LoadingPlaceholder text="Reading ..." />}
      {settings.value !== undefined && <ConfigurationProblems answer={settings.value} onChanged={settings.reload} />}
      {broken.length > 0 && <BrokenTargets targets={broken} />}
      {targets.value?.length === 0 && broken.length === 0 && (
        <EmptyState variant="call-to-action" message="There is no target yet" button={add || undefined}>
          <FirstSteps />
        </EmptyState>
      )}
      {targets.value !== undefined && targets.value.length > 0 && (
        <PlainList
          label="Targets"
          items={targets.value.map((status) => ({
            key: status.target.id,
            content: <TargetItem status={status} onChanged={targets.reload} />,
          }))}
        />
      )}
      <Section title="Given up">
        <DeadLetters onSentAgain={targets.reload} />
      </Section>
    </AppPage>
  );
}
