/** The app's page on a run. */
export function runLink(runId: string): string {
  return `/a/presage-forecast-app/remediations/${encodeURIComponent(runId)}`;
}
