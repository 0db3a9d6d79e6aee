import { expect, test } from '@grafana/plugin-e2e';

test('the data source passes its health check', async ({ request }) => {
  const response = await request.get('/api/datasources/uid/presage/health');
  expect(await response.json()).toMatchObject({ status: 'OK' });
});

test('the app passes its health check', async ({ request }) => {
  const response = await request.get('/api/plugins/presage-forecast-app/health');
  expect(await response.json()).toMatchObject({ status: 'OK' });
});

test('the app gives its measures to Prometheus', async ({ request }) => {
  const response = await request.get('/metrics/plugins/presage-forecast-datasource');
  expect(await response.text()).toContain('presage_');
});
