import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Button, useStyles2 } from '@grafana/ui';
import type { ClickPolicy } from '../../components/remediation/answers/ClickPolicy';
import type { PanelIncident } from '../anomalies/PanelIncident';
import type { IncidentActions } from './IncidentContext';

interface Props {
  readonly incident: PanelIncident;
  readonly actions: IncidentActions;
  readonly policies: readonly ClickPolicy[];
}

/** What can be done about an incident. */
export function IncidentButtons({ incident, actions, policies }: Props) {
  const styles = useStyles2(getStyles);
  const { annotate, callWrong, exclude, remediate, zoomTo } = actions;
  return (
    <div>
      {policies.length > 0 && (
        <div className={styles.buttons} role="group" aria-label="Remediation">
          {policies.map((policy) => (
            <Button key={policy.id} size="sm" icon="bolt" onClick={() => remediate(incident, policy)}>
              {policy.name}
            </Button>
          ))}
        </div>
      )}
      <div className={styles.buttons}>
        <Button size="sm" variant="secondary" icon="search-plus" onClick={() => zoomTo(incident)}>
          Zoom to it
        </Button>
        {annotate !== undefined && (
          <Button size="sm" variant="secondary" icon="comment-alt" onClick={() => annotate(incident)}>
            Annotate
          </Button>
        )}
        <Button size="sm" variant="secondary" icon="times" onClick={() => callWrong(incident)}>
          This alarm is wrong
        </Button>
        <Button size="sm" variant="secondary" icon="minus-circle" onClick={() => exclude(incident)}>
          Don’t learn from this time
        </Button>
      </div>
      <p className={styles.hint}>The last two change the panel’s options: save the dashboard to keep them.</p>
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  buttons: css({
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.75),
    '& + &': { marginTop: theme.spacing(0.75) },
  }),
  hint: css({ '&&': { marginTop: theme.spacing(0.75) }, color: theme.colors.text.secondary }),
});
