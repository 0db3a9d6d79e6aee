import { expect, test } from '@grafana/plugin-e2e';

interface RuleGroups {
  data: { groups: Array<{ rules: Array<{ name: string; health: string; lastError?: string }> }> };
}

for (const title of ['Disk full within 4 h', 'CPU outside its band']) {
  test(`the alert rule "${title}" evaluates`, async ({ request }) => {
    await expect
      .poll(
        async () => {
          const response = await request.get('/api/prometheus/grafana/api/v1/rules');
          const { data } = (await response.json()) as RuleGroups;
          const rule = data.groups.flatMap((group) => group.rules).find(({ name }) => name === title);
          return rule === undefined ? 'missing' : `${rule.health} ${rule.lastError ?? ''}`.trim();
        },
        { timeout: 55_000, intervals: [2_000] }
      )
      .toBe('ok');
  });
}
