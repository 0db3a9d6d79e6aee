import { lastValueFrom } from 'rxjs';
import { z } from 'zod';
import { getBackendSrv } from '@grafana/runtime';
import type { DashboardRequest } from './DashboardRequest';
import { forecastDashboard } from './forecastDashboard';

const savedSchema = z.object({ uid: z.string() });

/**
 * Saves a new forecast dashboard.
 * @returns the path at which it opens
 * @throws where Grafana refuses it
 */
export async function saveForecastDashboard(request: DashboardRequest): Promise<string> {
  const response = await lastValueFrom(
    getBackendSrv().fetch<unknown>({
      url: '/api/dashboards/db',
      method: 'POST',
      showErrorAlert: false,
      showSuccessAlert: false,
      data: { dashboard: forecastDashboard(request), overwrite: false },
    })
  );
  return `/d/${savedSchema.parse(response.data).uid}`;
}
