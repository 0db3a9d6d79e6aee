import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import type { PlacedMark } from '../chart/placeMarks';
import type { IncidentContext } from './IncidentContext';
import { IncidentToggletip } from './IncidentToggletip';
import { SeverityIcon } from './SeverityIcon';
import { SEVERITY_WORDS } from './severityWords';

interface Props {
  readonly places: readonly PlacedMark[];
  readonly context: IncidentContext;
}

const MARK_PX = 14;

/** A sign at each incident's peak, over the chart; it opens what there is to know of it. */
export function IncidentMarks({ places, context }: Props) {
  const styles = useStyles2(getStyles);
  return places.map(({ mark, leftPx, topPx }) => {
    const { severity, peakMs } = mark.incident.incident;
    const time = context.formatOf(mark.incident).time(peakMs);
    return (
      <div key={mark.incident.id} className={styles.place} style={{ left: leftPx, top: topPx }}>
        <IncidentToggletip incident={mark.incident} context={context}>
          <button
            type="button"
            className={styles.mark}
            aria-label={`${SEVERITY_WORDS[severity]} anomaly of ${context.nameOf(mark.incident)} at ${time}`}
          >
            <SeverityIcon severity={severity} sizePx={MARK_PX} />
          </button>
        </IncidentToggletip>
      </div>
    );
  });
}

const getStyles = (theme: GrafanaTheme2) => ({
  // No stacking context of its own that would lie over the tooltip.
  place: css({ position: 'absolute', width: 0, height: 0 }),
  mark: css({
    position: 'absolute',
    left: -MARK_PX / 2 - 2,
    top: -MARK_PX / 2 - 2,
    padding: 2,
    border: 'none',
    borderRadius: theme.shape.radius.default,
    background: 'none',
    lineHeight: 0,
    '&:hover': { background: theme.colors.action.hover },
  }),
});
