import { createTheme, type GrafanaTheme2 } from '@grafana/data';
import { config, getAppEvents, ThemeChangedEvent } from '@grafana/runtime';

type ThemeMode = GrafanaTheme2['colors']['mode'];

const STORAGE_KEY = 'presage-preview-theme';

/** Makes a theme the one that plugins find, remembers it, and tells those who listen. */
export function applyThemeMode(mode: ThemeMode): GrafanaTheme2 {
  const theme = createTheme({ colors: { mode } });
  config.theme2 = theme;
  localStorage.setItem(STORAGE_KEY, mode);
  getAppEvents().publish(new ThemeChangedEvent(theme));
  return theme;
}

/** The mode that was chosen last; dark, as Grafana's own, where none was. */
export function storedThemeMode(): ThemeMode {
  return localStorage.getItem(STORAGE_KEY) === 'light' ? 'light' : 'dark';
}
