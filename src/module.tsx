import { lazy, Suspense } from 'react';
import { AppPlugin, type AppRootProps, type PluginConfigPageProps, type AppPluginMeta } from '@grafana/data';
import { LoadingPlaceholder } from '@grafana/ui';
import { forecastThisLink } from './pages/forecastThis/forecastThisLink';

const AppPages = lazy(() => import('./pages/AppPages').then(({ AppPages }) => ({ default: AppPages })));
const ConfigurationPage = lazy(() =>
  import('./pages/configuration/ConfigurationPage').then(({ ConfigurationPage }) => ({ default: ConfigurationPage }))
);

function Pages(_props: AppRootProps) {
  return (
    <Suspense fallback={<LoadingPlaceholder text="" />}>
      <AppPages />
    </Suspense>
  );
}

function Configuration({ plugin }: PluginConfigPageProps<AppPluginMeta>) {
  return (
    <Suspense fallback={<LoadingPlaceholder text="" />}>
      <ConfigurationPage isEnabled={plugin.meta.enabled === true} />
    </Suspense>
  );
}

export const plugin = new AppPlugin()
  .setRootPage(Pages)
  .addConfigPage({ title: 'Configuration', icon: 'cog', body: Configuration, id: 'configuration' })
  .addLink(forecastThisLink);
