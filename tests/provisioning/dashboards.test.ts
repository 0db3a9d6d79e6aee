import { describe, expect, test } from 'bun:test';
import { readdirSync } from 'node:fs';
import { z } from 'zod';
import { HEALTH_FORMULA } from '../../pkg/anomaly/health/healthOfCounts';
import { forecastSettingsSchema } from '../../pkg/query/forecastSettings';
import { FORECAST_DATASOURCE_TYPE } from '../../pkg/query/forecastDatasourceType';
import { parseForecastQuery } from '../../pkg/query/parseForecastQuery';
import { dataSourceTypes } from './dataSourceTypes';
import { projectPath } from './projectPath';
import { provisionedDashboards } from './provisionedDashboards';
import { readDashboard } from './readDashboard';
import { readYaml } from './readYaml';
import { remediationMetricNames } from './remediationMetricNames';

const FORECAST_PANEL = 'presage-forecast-panel';
const KNOWN_PANELS = [FORECAST_PANEL, 'timeseries', 'table', 'stat', 'state-timeline'];

const dashboardFiles = [
  ...readdirSync(projectPath('dashboards')).map((file) => `dashboards/${file}`),
  'provisioning/dashboards/forecast-queries.json',
  'provisioning/dashboards/health.json',
  'provisioning/dashboards/remediation.json',
];

const recordingRules = z.object({ groups: z.array(z.object({ rules: z.array(z.object({ record: z.string() })) })) });
const recordedNames = recordingRules
  .parse(readYaml('compose/prometheus/machine-rules.yaml'))
  .groups.flatMap((group) => group.rules.map((rule) => rule.record));

test('every dashboard has a uid and a title of its own', () => {
  const dashboards = dashboardFiles.map(readDashboard);
  expect(new Set(dashboards.map(({ uid }) => uid)).size).toBe(dashboards.length);
  expect(new Set(dashboards.map(({ title }) => title)).size).toBe(dashboards.length);
});

test('the health that is shown comes with its formula', () => {
  const { panels } = readDashboard('provisioning/dashboards/health.json');
  expect(panels.find(({ title }) => title === 'Health')?.description).toBe(HEALTH_FORMULA);
});

describe.each(dashboardFiles)('%s', (file) => {
  const { panels } = readDashboard(file);

  test('uses panels that are there', () => {
    expect(panels.map(({ type }) => type).filter((type) => !KNOWN_PANELS.includes(type))).toEqual([]);
  });

  test('gives every panel an id of its own', () => {
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
  });

  test("sets the forecast panels' options as their schema wants them", () => {
    for (const panel of panels.filter(({ type }) => type === FORECAST_PANEL)) {
      expect(forecastSettingsSchema.safeParse(panel.options).error?.issues, panel.title).toBeUndefined();
    }
  });

  test('asks the forecast data source what its schema allows', () => {
    for (const target of panels.flatMap((panel) => panel.targets)) {
      if (target.datasource.type === FORECAST_DATASOURCE_TYPE) {
        expect(() => parseForecastQuery(target)).not.toThrow();
      }
    }
  });
});

describe.each([...provisionedDashboards])('%s, in Compose', (file) => {
  const targets = readDashboard(file).panels.flatMap((panel) => panel.targets);
  const wrapped = targets
    .filter(({ datasource }) => datasource.type === FORECAST_DATASOURCE_TYPE)
    .map((target) => parseForecastQuery(target).source);

  test('asks data sources that are provisioned', () => {
    const references = [...targets, ...wrapped].map(({ datasource }) => datasource);
    expect(references.filter(({ uid, type }) => dataSourceTypes.get(uid) !== type)).toEqual([]);
  });

  test('asks Prometheus for series that its rules record, or that Presage itself has', async () => {
    const expressions = [
      ...targets.filter(({ datasource }) => datasource.uid === 'prometheus').map((target) => target['expr']),
      ...wrapped.filter(({ datasource }) => datasource.uid === 'prometheus').map(({ query }) => query['expr']),
    ];
    expect(expressions.length).toBeGreaterThan(0);
    const asked = expressions.flatMap((expression) => namesAsked(String(expression)));
    const known = [...recordedNames, ...(await remediationMetricNames())];
    expect(asked.filter((name) => !known.includes(name))).toEqual([]);
  });
});

/** The series' names in `name` or `{__name__=~"one|another"}`, or Presage's own wherever they stand. */
function namesAsked(expression: string): string[] {
  const own = expression.match(/presage_\w+/g);
  if (own !== null) {
    return own;
  }
  return (/^\{__name__=~"(.*)"\}$/.exec(expression)?.[1] ?? expression).split('|');
}
