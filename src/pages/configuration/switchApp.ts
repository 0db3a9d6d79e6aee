import { lastValueFrom } from 'rxjs';
import { getBackendSrv } from '@grafana/runtime';

const SETTINGS_URL = '/api/plugins/presage-forecast-app/settings';

/**
 * Switches the app on or off for the organization, then loads Grafana anew: its navigation knows apps only from the start.
 * @throws where Grafana refuses
 */
export async function switchApp(enabled: boolean): Promise<void> {
  await lastValueFrom(
    getBackendSrv().fetch({
      url: SETTINGS_URL,
      method: 'POST',
      showErrorAlert: false,
      data: { enabled, pinned: enabled },
    })
  );
  window.location.reload();
}
