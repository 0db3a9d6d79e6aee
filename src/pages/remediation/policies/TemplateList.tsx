import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Card, LoadingPlaceholder, useStyles2 } from '@grafana/ui';
import { FailureAlert } from '../../../components/remediation/FailureAlert';
import { remediationApi } from '../../../components/remediation/remediationApi';
import { usePolled } from '../../../components/remediation/usePolled';
import { appPaths } from '../../../components/appPaths';

/** Policies to start from. */
export function TemplateList() {
  const styles = useStyles2(getStyles);
  const templates = usePolled(remediationApi.policyTemplates);

  if (templates.failure !== undefined) {
    return <FailureAlert title="The templates can't be read" failure={templates.failure} />;
  }
  if (templates.value === undefined) {
    return <LoadingPlaceholder text="Reading ..." />;
  }
  return (
    <ul aria-label="Templates" className={styles.list}>
      {templates.value.map(({ id, name, description, kinds }) => (
        <li key={id}>
          <Card noMargin className={styles.card} href={appPaths.newPolicy(id)}>
            <Card.Heading>{name}</Card.Heading>
            <Card.Description>{description}</Card.Description>
            <Card.Meta>{`For targets of the kind ${kinds.join(' or ')}`}</Card.Meta>
          </Card>
        </li>
      ))}
    </ul>
  );
}

function getStyles(theme: GrafanaTheme2) {
  return {
    list: css({
      display: 'grid',
      gridTemplateColumns: `repeat(auto-fill, minmax(${theme.spacing(40)}, 1fr))`,
      gap: theme.spacing(1),
      listStyle: 'none',
    }),
    card: css({ height: '100%' }),
  };
}
