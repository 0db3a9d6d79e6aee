import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Button, useStyles2 } from '@grafana/ui';
import type { PanelIncident } from '../anomalies/PanelIncident';
import type { IncidentActions } from './IncidentContext';

interface Props {
  readonly incident: PanelIncident;
  readonly actions: IncidentActions;
}

/** What can be done about an incident. */
export function IncidentButtons({ incident, actions }: Props) {
  const styles = useStyles2(getStyles);
  const { annotate, callWrong, exclude, zoomTo } = actions;
  return (
    <div>
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
  buttons: css({ display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0.75) }),
  hint: css({ '&&': { marginTop: theme.spacing(0.75) }, color: theme.colors.text.secondary }),
});
