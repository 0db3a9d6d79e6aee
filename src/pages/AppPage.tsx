import { css } from '@emotion/css';
import type { ReactNode } from 'react';
import type { GrafanaTheme2, NavModelItem } from '@grafana/data';
import { PluginPage } from '@grafana/runtime';
import { useStyles2 } from '@grafana/ui';
import { appPaths } from '../components/appPaths';
import { KillSwitchNotice } from './remediation/access/KillSwitchNotice';

const TABS = [
  { id: 'home', text: 'Home', icon: 'home-alt', url: appPaths.home },
  { id: 'remediations', text: 'Remediations', icon: 'history', url: appPaths.remediations },
  { id: 'approvals', text: 'Approvals', icon: 'check-circle', url: appPaths.approvals },
  { id: 'policies', text: 'Policies', icon: 'book', url: appPaths.policies },
  { id: 'targets', text: 'Targets', icon: 'plug', url: appPaths.targets },
  { id: 'audit', text: 'Audit', icon: 'list-ul', url: appPaths.audit },
  { id: 'settings', text: 'Settings', icon: 'cog', url: appPaths.settings },
] as const satisfies readonly NavModelItem[];

interface AppPageProps {
  readonly tab: (typeof TABS)[number]['id'];
  /** One sentence on what the page is for. */
  readonly subTitle: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** One of the app's pages: tabs to the others, and a word where automatic actions are switched off. */
export function AppPage({ tab, subTitle, actions, children }: AppPageProps) {
  const styles = useStyles2(getStyles);
  const pageNav: NavModelItem = {
    text: 'Presage',
    subTitle,
    // The navigation at the left has given the breadcrumbs both already.
    hideFromBreadcrumbs: true,
    children: TABS.map((item) => ({ ...item, active: item.id === tab, hideFromBreadcrumbs: true })),
  };

  return (
    <PluginPage pageNav={pageNav} actions={actions}>
      <div className={styles.page}>
        <KillSwitchNotice />
        {children}
      </div>
    </PluginPage>
  );
}

function getStyles(theme: GrafanaTheme2) {
  return {
    page: css({
      display: 'flex',
      flexDirection: 'column',
      gap: theme.spacing(3),
      maxWidth: theme.breakpoints.values.xxl,
    }),
  };
}
