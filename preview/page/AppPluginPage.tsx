import { AppPlugin, type AppPluginMeta, PluginType } from '@grafana/data';
import { Alert, LoadingPlaceholder } from '@grafana/ui';
import { useParams } from 'react-router-dom';
import type { BootData } from '../host/bootData';
import { useLoaded } from './useLoaded';
import { loadPluginModule } from './runtime/loadPluginModule';

interface Props {
  readonly boot: BootData;
  readonly isConfiguration?: boolean;
}

/** An app's own pages, or its configuration page, from its built module. */
export function AppPluginPage({ boot, isConfiguration = false }: Props) {
  const { pluginId = '' } = useParams();
  const loaded = useLoaded(loadApp, pluginId);
  const manifest = boot.plugins.find(({ id }) => id === pluginId);

  if (loaded.error !== undefined || manifest === undefined) {
    return (
      <Alert title="This app could not be loaded">{loaded.error?.message ?? `No app is called ${pluginId}.`}</Alert>
    );
  }
  if (loaded.value === undefined) {
    return <LoadingPlaceholder text="Loading the app ..." />;
  }
  const app = loaded.value;
  const meta = {
    ...manifest,
    type: PluginType.app,
    module: `public/plugins/${pluginId}/module.js`,
    baseUrl: `public/plugins/${pluginId}`,
    enabled: true,
    pinned: true,
    jsonData: {},
  } as unknown as AppPluginMeta;
  if (!isConfiguration) {
    const Root = app.root;
    return Root ? (
      <Root basename={`/a/${pluginId}`} meta={meta} path="" query={{}} onNavChanged={() => undefined} />
    ) : null;
  }
  return (
    <>
      <Alert severity="info" title="The preview saves nothing">
        The page is shown as it is in Grafana; saving answers that the preview has no such endpoint.
      </Alert>
      {app.configPages?.map(({ id, body: Body }) => (
        <Body key={id} plugin={Object.assign(app, { meta })} query={{}} />
      ))}
    </>
  );
}

async function loadApp(pluginId: string): Promise<AppPlugin> {
  const { plugin } = await loadPluginModule(pluginId);
  if (!(plugin instanceof AppPlugin)) {
    throw new TypeError(`The module of ${pluginId} exports no app.`);
  }
  return plugin;
}
