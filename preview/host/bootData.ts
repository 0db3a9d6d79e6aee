import type { Dashboard } from './DashboardStore';
import type { DataSource } from './DataSource';
import type { PluginManifest } from './PluginManifest';
import type { Preview } from './Preview';
import type { PreviewPerson } from './previewUser';

/** What the page needs to know before it can show anything. */
export interface BootData {
  readonly person: PreviewPerson;
  readonly dataSources: ReadonlyArray<
    Omit<DataSource, 'source'> & {
      /** Expressions worth trying. */
      readonly examples: readonly string[];
    }
  >;
  readonly plugins: readonly PluginManifest[];
  readonly dashboards: ReadonlyArray<{ readonly uid: string; readonly title: string; readonly description: string }>;
}

export function bootData(preview: Preview, dashboards: readonly Dashboard[], person: PreviewPerson): BootData {
  return {
    person,
    dataSources: preview.dataSources.map(({ source, ...described }) => ({
      ...described,
      examples: source?.examples ?? [],
    })),
    plugins: preview.plugins.map(({ manifest }) => manifest),
    dashboards: dashboards.map(({ uid, title, description = '' }) => ({ uid, title, description })),
  };
}
