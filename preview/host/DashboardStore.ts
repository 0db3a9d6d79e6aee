import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

const dashboardSchema = z.looseObject({
  uid: z.string().nullish(),
  title: z.string(),
  description: z.string().optional(),
  tags: z.array(z.string()).optional(),
});

/** A dashboard's JSON as Grafana writes it; the page reads the rest of it. */
export type Dashboard = z.infer<typeof dashboardSchema> & { readonly uid: string };

/** The dashboards of a folder, and those saved since the preview started, which it forgets when it stops. */
export class DashboardStore {
  readonly #folder: string;
  readonly #saved = new Map<string, Dashboard>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Reads the folder anew each time, so that an edited file shows on the next reload. */
  async list(): Promise<Dashboard[]> {
    const files = (await readdir(this.#folder)).filter((file) => file.endsWith('.json')).sort();
    const provisioned = await Promise.all(files.map((file) => this.#read(file)));
    return [...provisioned.filter(({ uid }) => !this.#saved.has(uid)), ...this.#saved.values()];
  }

  async find(uid: string): Promise<Dashboard | undefined> {
    return (await this.list()).find((dashboard) => dashboard.uid === uid);
  }

  /** @throws {z.ZodError} where it is no dashboard */
  save(json: unknown): Dashboard {
    const dashboard = dashboardSchema.parse(json);
    const saved = { ...dashboard, uid: dashboard.uid || `saved-${this.#saved.size + 1}` };
    this.#saved.set(saved.uid, saved);
    return saved;
  }

  async #read(file: string): Promise<Dashboard> {
    const dashboard = dashboardSchema.parse(JSON.parse(await readFile(path.join(this.#folder, file), 'utf8')));
    return { ...dashboard, uid: dashboard.uid || path.basename(file, '.json') };
  }
}
