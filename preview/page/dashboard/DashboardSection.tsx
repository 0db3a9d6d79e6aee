import { css } from '@emotion/css';
import type { EventBus, GrafanaTheme2 } from '@grafana/data';
import { Button, useStyles2 } from '@grafana/ui';
import { useState } from 'react';
import { DashboardPanel } from './DashboardPanel';
import type { Section } from './sectionsOf';
import type { TimeControls } from './useTimeControls';

interface Props {
  readonly dashboardUid: string;
  readonly section: Section;
  readonly controls: TimeControls;
  readonly eventBus: EventBus;
}

const COLUMNS = 24;
const UNIT_HEIGHT = 30;
const GAP = 8;

/** A row and its panels on Grafana's grid of 24 columns. */
export function DashboardSection({ dashboardUid, section, controls, eventBus }: Props) {
  const { row, panels } = section;
  const [isOpen, setIsOpen] = useState(row?.collapsed !== true);
  const styles = useStyles2(getStyles);
  const top = Math.min(...panels.map(({ gridPos }) => gridPos.y));
  return (
    <section>
      {row && (
        <Button
          fill="text"
          variant="secondary"
          icon={isOpen ? 'angle-down' : 'angle-right'}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {row.title}
        </Button>
      )}
      {isOpen && (
        <div className={styles.grid}>
          {panels.map((panel) => {
            const { x, y, w, h } = panel.gridPos;
            const place = { gridColumn: `${x + 1} / span ${w}`, gridRow: `${y - top + 1} / span ${h}` };
            return (
              <div key={panel.id} className={styles.cell} style={place}>
                <DashboardPanel
                  dashboardUid={dashboardUid}
                  model={panel}
                  height={h * UNIT_HEIGHT + (h - 1) * GAP}
                  controls={controls}
                  eventBus={eventBus}
                />
              </div>
            );
          })}
        </div>
      )}
    </section>
  );
}

function getStyles(theme: GrafanaTheme2) {
  return {
    grid: css({
      display: 'grid',
      gridTemplateColumns: `repeat(${COLUMNS}, minmax(0, 1fr))`,
      gridAutoRows: UNIT_HEIGHT,
      gap: GAP,
      [theme.breakpoints.down('md')]: { display: 'flex', flexDirection: 'column' },
    }),
    cell: css({ minWidth: 0 }),
  };
}
