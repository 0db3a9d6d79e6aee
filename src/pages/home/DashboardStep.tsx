import { locationService } from '@grafana/runtime';
import { Text } from '@grafana/ui';
import { readForecastLink } from '../forecastThis/forecastLink';
import { findForecastDashboards } from '../grafana/findForecastDashboards';
import { mayCreateDashboards } from '../grafana/mayCreateDashboards';
import { LinkList } from '../LinkList';
import { useLoaded } from '../useLoaded';
import { DashboardForm } from './DashboardForm';
import { GuideStep } from './GuideStep';

/** The first step: see a forecast. */
export function DashboardStep() {
  const found = useLoaded(findForecastDashboards);
  const dashboards = found.status === 'ready' ? found.value : [];
  const linked = readForecastLink(locationService.getSearch());

  return (
    <GuideStep number={1} title="See a forecast" isDone={dashboards.length > 0}>
      <Text element="p" color="secondary">
        Pick a data source and write a query, or switch any panel you have to the visualization Forecast.
      </Text>
      {mayCreateDashboards() ? (
        <DashboardForm initialTitle={linked?.title ?? 'Forecast'} initialSource={linked?.source} />
      ) : (
        <Text element="p">You may not make dashboards here: ask someone with the role Editor.</Text>
      )}
      {dashboards.length > 0 && (
        <>
          <Text element="p">There are forecasts already:</Text>
          <LinkList
            label="Forecast dashboards"
            links={dashboards.map(({ uid, url, title }) => ({ key: uid, href: url, text: title }))}
          />
        </>
      )}
    </GuideStep>
  );
}
