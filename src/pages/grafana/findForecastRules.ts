import { z } from 'zod';
import { findForecastSources } from './findForecastSources';
import { readGrafana } from './readGrafana';

const ruleSchema = z.object({
  uid: z.string(),
  name: z.string(),
  /** Recording rules have none, and later versions of Grafana may know more. */
  state: z.enum(['inactive', 'pending', 'recovering', 'firing', 'unknown']).catch('unknown'),
  health: z.string(),
  lastError: z.string().optional(),
  queriedDatasourceUIDs: z.array(z.string()).default([]),
});

const rulesSchema = z.object({
  data: z.object({ groups: z.array(z.object({ rules: z.array(ruleSchema) })) }),
});

export type FoundRule = z.infer<typeof ruleSchema>;

/** The alert rules on a forecast that the person may see, with how they do. */
export async function findForecastRules(): Promise<FoundRule[]> {
  const sourceUids = new Set(findForecastSources().map(({ uid }) => uid));
  const { data } = await readGrafana('/api/prometheus/grafana/api/v1/rules', rulesSchema);
  return data.groups
    .flatMap((group) => group.rules)
    .filter((rule) => rule.queriedDatasourceUIDs.some((uid) => sourceUids.has(uid)));
}
