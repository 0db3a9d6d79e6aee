import { z } from 'zod';
import { readYaml } from './readYaml';

const dashboardSchema = z.object({
  uid: z.string(),
  title: z.string(),
  panels: z.array(
    z.object({
      id: z.number(),
      type: z.string(),
      title: z.string(),
      description: z.string().optional(),
      options: z.record(z.string(), z.unknown()),
      targets: z.array(z.looseObject({ datasource: z.object({ type: z.string(), uid: z.string() }) })),
    })
  ),
});

export type Dashboard = z.infer<typeof dashboardSchema>;

/** Reads the parts of a dashboard that the tests look at. */
export function readDashboard(file: string): Dashboard {
  return dashboardSchema.parse(readYaml(file));
}
