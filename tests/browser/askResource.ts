import type { APIRequestContext } from '@playwright/test';

const RESOURCES = '/api/plugins/presage-forecast-app/resources';

/** What one of the app's resources answers the preview's person. */
export async function askResource<Answer>(request: APIRequestContext, path: string): Promise<Answer> {
  const response = await request.get(`${RESOURCES}/${path}`);
  return (await response.json()) as Answer;
}
