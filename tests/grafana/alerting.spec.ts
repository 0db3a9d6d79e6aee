import { expect, test } from '@grafana/plugin-e2e';

/** The check of the CPU needs some history before the ten minutes that it looks at. */
const WAIT_LIMIT_MS = 900_000;

interface RuleGroups {
  data: { groups: Array<{ rules: Rule[] }> };
}

interface Rule {
  name: string;
  health: string;
  lastError?: string;
  lastEvaluation: string;
}

/** A rule counts as healthy before it was ever evaluated; its time is then that of the year 1. */
function outcomeOf(rule: Rule | undefined): string {
  if (rule === undefined) {
    return 'missing';
  }
  return Date.parse(rule.lastEvaluation) > 0 ? `${rule.health} ${rule.lastError ?? ''}`.trim() : 'not evaluated yet';
}

for (const title of ['Disk full within 4 h', 'CPU outside its band', 'Something critical about this machine']) {
  test(`the alert rule "${title}" evaluates`, async ({ request }) => {
    test.setTimeout(WAIT_LIMIT_MS + 10_000);
    await expect
      .poll(
        async () => {
          const response = await request.get('/api/prometheus/grafana/api/v1/rules');
          const { data } = (await response.json()) as RuleGroups;
          return outcomeOf(data.groups.flatMap((group) => group.rules).find(({ name }) => name === title));
        },
        { timeout: WAIT_LIMIT_MS, intervals: [5_000] }
      )
      .toBe('ok');
  });
}
