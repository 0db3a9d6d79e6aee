import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Icon, type IconName, Text, ToolbarButton, useStyles2, useTheme2 } from '@grafana/ui';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router-dom';
import type { BootData } from '../host/bootData';
import { RoleChoice } from './RoleChoice';

interface Props {
  readonly boot: BootData;
  readonly onSwitchTheme: () => void;
  readonly children: ReactNode;
}

/** The bar at the left with everything there is to see, and the page beside it. */
export function Frame({ boot, onSwitchTheme, children }: Props) {
  const styles = useStyles2(getStyles);
  const theme = useTheme2();
  const otherTheme = theme.isDark ? 'light' : 'dark';
  return (
    <div className={styles.frame}>
      <nav className={styles.navigation} aria-label="Navigation">
        <div className={styles.brand}>
          <img src="/public/plugins/presage-forecast-app/img/logo.svg" alt="" width={24} height={24} />
          <Text weight="medium">Presage preview</Text>
        </div>
        <div className={styles.heading}>Dashboards</div>
        {boot.dashboards.map(({ uid, title }) => (
          <Entry key={uid} to={`/d/${uid}`} icon="apps" title={title} />
        ))}
        <div className={styles.heading}>Try</div>
        <Entry to="/explore" icon="compass" title="Explore" />
        {boot.plugins
          .filter(({ type }) => type === 'app')
          .map(({ id, name }) => (
            <Entry key={id} to={`/a/${id}`} icon="rocket" title={`${name} app`} />
          ))}
        <div className={styles.foot}>
          <RoleChoice role={boot.person.role} />
          <ToolbarButton icon="palette" onClick={onSwitchTheme}>
            {`Use the ${otherTheme} theme`}
          </ToolbarButton>
          <p className={styles.note}>
            A small host for Presage’s plugins, not Grafana: it forgets everything when it stops, and has no alerts and
            no other panels. Its one person takes the role that you choose.
          </p>
        </div>
      </nav>
      <main className={styles.page}>{children}</main>
    </div>
  );
}

interface EntryProps {
  readonly to: string;
  readonly icon: IconName;
  readonly title: string;
}

function Entry({ to, icon, title }: EntryProps) {
  const styles = useStyles2(getStyles);
  return (
    <NavLink to={to} className={({ isActive }) => (isActive ? styles.activeEntry : styles.entry)}>
      <Icon name={icon} /> {title}
    </NavLink>
  );
}

function getStyles(theme: GrafanaTheme2) {
  const entry = {
    display: 'flex',
    gap: theme.spacing(1),
    alignItems: 'center',
    padding: theme.spacing(0.75, 1),
    borderRadius: theme.shape.radius.default,
    color: theme.colors.text.secondary,
    '&:hover': { background: theme.colors.action.hover, color: theme.colors.text.primary },
  };
  return {
    frame: css({ display: 'flex', minHeight: '100vh', background: theme.colors.background.canvas }),
    navigation: css({
      width: 220,
      flexShrink: 0,
      height: '100vh',
      position: 'sticky',
      top: 0,
      overflowY: 'auto',
      display: 'flex',
      flexDirection: 'column',
      padding: theme.spacing(1.5),
      background: theme.colors.background.primary,
      borderRight: `1px solid ${theme.colors.border.weak}`,
    }),
    brand: css({ display: 'flex', gap: theme.spacing(1), alignItems: 'center', padding: theme.spacing(0.5, 1) }),
    heading: css({
      padding: theme.spacing(2, 1, 0.5),
      fontSize: theme.typography.bodySmall.fontSize,
      color: theme.colors.text.disabled,
    }),
    entry: css(entry),
    activeEntry: css({
      ...entry,
      color: theme.colors.text.primary,
      background: theme.colors.action.selected,
      fontWeight: theme.typography.fontWeightMedium,
    }),
    foot: css({ marginTop: 'auto', paddingTop: theme.spacing(2) }),
    note: css({
      margin: theme.spacing(1, 1, 0),
      fontSize: theme.typography.bodySmall.fontSize,
      color: theme.colors.text.disabled,
    }),
    page: css({ flexGrow: 1, minWidth: 0, padding: theme.spacing(2) }),
  };
}
