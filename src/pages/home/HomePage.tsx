import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { PluginPage } from '@grafana/runtime';
import { Text, useStyles2 } from '@grafana/ui';
import { AlertStep } from './AlertStep';
import { DashboardStep } from './DashboardStep';
import { QueryStep } from './QueryStep';

/** Tells a newcomer what to do first, and what has been done already. */
export function HomePage() {
  const styles = useStyles2(getStyles);

  return (
    <PluginPage>
      <div className={styles.page}>
        <Text element="p" color="secondary">
          Presage forecasts any query of any data source: in its own panel, and as a data source for everything else in
          Grafana. Nothing runs beside Grafana for it.
        </Text>
        <ol className={styles.steps} aria-label="First steps">
          <DashboardStep />
          <QueryStep />
          <AlertStep />
        </ol>
      </div>
    </PluginPage>
  );
}

function getStyles(theme: GrafanaTheme2) {
  return {
    page: css({ maxWidth: theme.breakpoints.values.xl }),
    steps: css({ marginTop: theme.spacing(2) }),
  };
}
