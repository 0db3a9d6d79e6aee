import { ThemeContext } from '@grafana/data';
import { config, locationService } from '@grafana/runtime';
import { ErrorBoundaryAlert, GlobalStyles, PortalContainer } from '@grafana/ui';
import { useLayoutEffect, useState } from 'react';
import { Navigate, Route, Router, Routes } from 'react-router-dom';
import type { BootData } from '../host/bootData';
import { AppPluginPage } from './AppPluginPage';
import { DashboardListPage } from './dashboard/DashboardListPage';
import { DashboardPage } from './dashboard/DashboardPage';
import { ExplorePage } from './explore/ExplorePage';
import { Frame } from './Frame';
import { NotHerePage } from './NotHerePage';
import { applyThemeMode } from './runtime/applyThemeMode';
import { interceptLinks } from './runtime/interceptLinks';

interface Props {
  readonly boot: BootData;
}

/** The preview's page: a theme, a frame with the navigation, and a route for each kind of page. */
export function App({ boot }: Props) {
  const [theme, setTheme] = useState(config.theme2);
  const [location, setLocation] = useState(locationService.getLocation());
  // Before any page's effect may navigate.
  useLayoutEffect(() => locationService.getHistory().listen(setLocation), []);

  useLayoutEffect(interceptLinks, []);

  function switchTheme(): void {
    setTheme(applyThemeMode(theme.isDark ? 'light' : 'dark'));
  }

  const firstDashboard = boot.dashboards.find(({ uid }) => uid === 'presage-demonstration') ?? boot.dashboards[0];
  return (
    <ThemeContext.Provider value={theme}>
      <GlobalStyles />
      <Router location={location} navigator={locationService.getHistory()}>
        <Frame boot={boot} onSwitchTheme={switchTheme}>
          <ErrorBoundaryAlert key={sectionOf(location.pathname)}>
            <Routes>
              <Route path="/dashboards" element={<DashboardListPage boot={boot} />} />
              <Route path="/d/:uid/*" element={<DashboardPage />} />
              <Route path="/explore" element={<ExplorePage />} />
              <Route path="/a/:pluginId/*" element={<AppPluginPage boot={boot} />} />
              <Route path="/plugins/:pluginId" element={<AppPluginPage boot={boot} isConfiguration />} />
              <Route
                path="/"
                element={<Navigate replace to={firstDashboard ? `/d/${firstDashboard.uid}` : '/dashboards'} />}
              />
              <Route path="*" element={<NotHerePage />} />
            </Routes>
          </ErrorBoundaryAlert>
        </Frame>
      </Router>
      <PortalContainer />
    </ThemeContext.Provider>
  );
}

/** An app's pages are one section: they stay mounted, as they do in Grafana, when one leads to another. */
function sectionOf(pathname: string): string {
  const [, kind = '', id = ''] = pathname.split('/');
  return kind === 'a' ? `${kind}/${id}` : pathname;
}
