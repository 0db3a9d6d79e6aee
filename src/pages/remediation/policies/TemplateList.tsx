import { Card, LoadingPlaceholder } from '@grafana/ui';
import { FailureAlert } from '../../../components/remediation/FailureAlert';
import { remediationApi } from '../../../components/remediation/remediationApi';
import { usePolled } from '../../../components/remediation/usePolled';
import { appPaths } from '../../../components/appPaths';
import { CardGrid } from '../CardGrid';

/** Policies to start from. */
export function TemplateList() {
  const templates = usePolled(remediationApi.policyTemplates);

  if (templates.failure !== undefined) {
    return <FailureAlert title="The templates can't be read" failure={templates.failure} />;
  }
  if (templates.value === undefined) {
    return <LoadingPlaceholder text="Reading ..." />;
  }
  return (
    <CardGrid label="Templates">
      {templates.value.map(({ id, name, description, kinds }) => (
        <li key={id}>
          <Card noMargin href={appPaths.newPolicy(id)}>
            <Card.Heading>{name}</Card.Heading>
            <Card.Description>{description}</Card.Description>
            <Card.Meta>{`For targets of the kind ${kinds.join(' or ')}`}</Card.Meta>
          </Card>
        </li>
      ))}
    </CardGrid>
  );
}
