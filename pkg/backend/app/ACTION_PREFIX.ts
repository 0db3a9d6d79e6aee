/** Of the actions that the app's manifest declares to Grafana's access control, one for each permission. */
export const ACTION_PREFIX = 'presage-forecast-app.remediation:';
