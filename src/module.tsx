import { lazy, Suspense } from 'react';
import { AppPlugin, type AppRootProps, type PluginConfigPageProps, type AppPluginMeta } from '@grafana/data';
import { LoadingPlaceholder } from '@grafana/ui';
import { forecastThisLink } from './pages/forecastThis/forecastThisLink';

const HomePage = lazy(() => import('./pages/home/HomePage').then(({ HomePage }) => ({ default: HomePage })));
const ConfigurationPage = lazy(() =>
  import('./pages/configuration/ConfigurationPage').then(({ ConfigurationPage }) => ({ default: ConfigurationPage }))
);

function Home(_props: AppRootProps) {
  return (
    <Suspense fallback={<LoadingPlaceholder text="" />}>
      <HomePage />
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
  .setRootPage(Home)
  .addConfigPage({ title: 'Configuration', icon: 'cog', body: Configuration, id: 'configuration' })
  .addLink(forecastThisLink);
