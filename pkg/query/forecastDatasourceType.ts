/** The plugin id of the forecast data source. */
export const FORECAST_DATASOURCE_TYPE = 'presage-forecast-datasource';
