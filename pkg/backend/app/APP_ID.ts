/** Of the app among Grafana's plugins. */
export const APP_ID = 'presage-forecast-app';
