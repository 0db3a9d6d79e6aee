import { describe, expect, test } from 'bun:test';
import { z } from 'zod';
import { FORECAST_DATASOURCE_TYPE } from '../../pkg/query/forecastDatasourceType';
import { parseForecastQuery } from '../../pkg/query/parseForecastQuery';
import { dataSourceTypes } from './dataSourceTypes';
import { provisionedDashboards } from './provisionedDashboards';
import { readDashboard } from './readDashboard';
import { readYaml } from './readYaml';

const EXPRESSION_UID = '__expr__';

const ruleFile = z.object({
  groups: z.array(
    z.object({
      folder: z.string(),
      rules: z.array(
        z.object({
          uid: z.string(),
          title: z.string(),
          condition: z.string(),
          annotations: z.record(z.string(), z.string()),
          data: z.array(
            z.object({
              refId: z.string(),
              datasourceUid: z.string(),
              model: z.looseObject({ refId: z.string(), expression: z.string().optional() }),
            })
          ),
        })
      ),
    })
  ),
});

const { groups } = ruleFile.parse(readYaml('provisioning/alerting/forecast-rules.yaml'));
const rules = groups.flatMap((group) => group.rules);

test('the rules are those that the documentation names', () => {
  expect(rules.map(({ uid, title }) => [uid, title])).toEqual([
    ['presage-disk-full', 'Disk full within 4 h'],
    ['presage-cpu-outside-band', 'CPU outside its band'],
    ['presage-machine-critical', 'Something critical about this machine'],
  ]);
});

describe.each(rules)('$title', (rule) => {
  const queries = rule.data.filter(({ datasourceUid }) => datasourceUid !== EXPRESSION_UID);
  const refIds = rule.data.map(({ refId }) => refId);

  test('asks the forecast data source what its schema allows', () => {
    expect(queries.map(({ datasourceUid }) => dataSourceTypes.get(datasourceUid))).toEqual([FORECAST_DATASOURCE_TYPE]);
    for (const { model } of queries) {
      const { source } = parseForecastQuery(model);
      expect(dataSourceTypes.get(source.datasource.uid)).toBe(source.datasource.type);
    }
  });

  test('names its queries and expressions consistently', () => {
    expect(rule.data.map(({ model }) => model.refId)).toEqual(refIds);
    expect(refIds).toContain(rule.condition);
    for (const { model } of rule.data.filter(({ datasourceUid }) => datasourceUid === EXPRESSION_UID)) {
      expect(refIds).toContain(model.expression ?? 'no expression');
    }
  });

  test('links to a panel that is there', () => {
    const linked = provisionedDashboards
      .map(readDashboard)
      .find(({ uid }) => uid === rule.annotations['__dashboardUid__']);
    expect(linked?.panels.map(({ id }) => String(id))).toContain(rule.annotations['__panelId__'] ?? 'no panel');
  });
});
