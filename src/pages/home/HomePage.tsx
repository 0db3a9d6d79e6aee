import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import { AppPage } from '../AppPage';
import { Section } from '../configuration/Section';
import { AlertStep } from './AlertStep';
import { DashboardStep } from './DashboardStep';
import { QueryStep } from './QueryStep';
import { RemediationSummary } from './RemediationSummary';

/** How remediation did, and for a newcomer what to do first and what has been done already. */
export function HomePage() {
  const styles = useStyles2(getStyles);

  return (
    <AppPage
      tab="home"
      subTitle="Presage forecasts any query of any data source: in its own panel, and as a data source for everything else in Grafana. It acts on what it sees where you let it."
    >
      <RemediationSummary />
      <Section title="Forecasts">
        <ol className={styles.steps} aria-label="First steps">
          <DashboardStep />
          <QueryStep />
          <AlertStep />
        </ol>
      </Section>
    </AppPage>
  );
}

function getStyles(theme: GrafanaTheme2) {
  return {
    steps: css({ maxWidth: theme.breakpoints.values.xl, marginTop: theme.spacing(1) }),
  };
}
