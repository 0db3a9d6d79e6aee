import { useCallback } from 'react';
import { type DataSourceInstanceSettings, urlUtil } from '@grafana/data';
import { LinkButton, LoadingPlaceholder, Stack, Text, TextLink } from '@grafana/ui';
import { DEFAULT_FORECAST_SETTINGS } from '../../../pkg/query/forecastSettings';
import { FORECAST_DATASOURCE_TYPE } from '../../../pkg/query/forecastDatasourceType';
import { HealthNote } from '../HealthNote';
import { findForecastSources } from '../grafana/findForecastSources';
import { readHealth } from '../grafana/readHealth';
import { useLoaded } from '../useLoaded';
import { GuideStep } from './GuideStep';

const TITLE = 'Query forecasts anywhere';

/** The second step: a Presage data source that answers. */
export function QueryStep() {
  const source = findForecastSources()[0];

  if (source === undefined) {
    return (
      <GuideStep number={2} title={TITLE} isDone={false}>
        <Text element="p" color="secondary">
          The Presage data source answers with forecasts wherever Grafana takes a query: Explore, alert rules, every
          panel.
        </Text>
        <div>
          <LinkButton href={`/connections/datasources/${FORECAST_DATASOURCE_TYPE}`} variant="secondary" icon="plus">
            Add the data source
          </LinkButton>
        </div>
      </GuideStep>
    );
  }
  return <SourceStep source={source} />;
}

function SourceStep({ source }: { readonly source: DataSourceInstanceSettings }) {
  const health = useLoaded(useCallback(() => readHealth(`/api/datasources/uid/${source.uid}/health`), [source.uid]));
  const isHealthy = health.status === 'ready' && health.value.isHealthy;

  return (
    <GuideStep number={2} title={TITLE} isDone={isHealthy}>
      {health.status === 'loading' ? (
        <LoadingPlaceholder text="Asking the data source how it is ..." />
      ) : (
        <HealthNote health={health} />
      )}
      <Stack direction="row" gap={2} alignItems="center" wrap="wrap">
        <LinkButton href={explorePath(source)} variant="secondary" icon="compass">
          Explore a forecast
        </LinkButton>
        <TextLink href={`/connections/datasources/edit/${source.uid}`} inline={false}>
          Settings of {source.name}
        </TextLink>
      </Stack>
    </GuideStep>
  );
}

function explorePath({ uid, type }: DataSourceInstanceSettings): string {
  const { horizon } = DEFAULT_FORECAST_SETTINGS;
  const pane = {
    datasource: uid,
    queries: [{ refId: 'A', datasource: { uid, type } }],
    // The forecast lies in the future, and Explore shows no more than its range.
    range: { from: `now-${horizon}`, to: `now+${horizon}` },
  };
  return urlUtil.renderUrl('/explore', { schemaVersion: 1, panes: JSON.stringify({ forecast: pane }) });
}
