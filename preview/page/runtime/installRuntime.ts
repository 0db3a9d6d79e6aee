import {
  EventBusSrv,
  setTimeZoneResolver,
  standardEditorsRegistry,
  standardFieldConfigEditorRegistry,
} from '@grafana/data';
import {
  config,
  locationService,
  setAppEvents,
  setBackendSrv,
  setDataSourceSrv,
  setEchoSrv,
  setLocationSrv,
  setPluginLinksHook,
  setTemplateSrv,
} from '@grafana/runtime';
import type { BootData } from '../../host/bootData';
import { standardEditors } from '../options/standardEditors';
import { standardFieldOptions } from '../options/standardFieldOptions';
import { applyThemeMode, storedThemeMode } from './applyThemeMode';
import { dataSourceSettings } from './dataSourceSettings';
import { PreviewBackendSrv } from './PreviewBackendSrv';
import { PreviewDataSourceSrv } from './PreviewDataSourceSrv';
import { PreviewTemplateSrv } from './PreviewTemplateSrv';

/** Gives @grafana/runtime and @grafana/data what Grafana's own page would give them; call before anything renders. */
export function installRuntime(boot: BootData): void {
  const settings = dataSourceSettings(boot);
  const templateSrv = new PreviewTemplateSrv();
  config.datasources = Object.fromEntries(settings.map((one) => [one.name, one]));
  config.appSubUrl = '';
  config.appUrl = `${window.location.origin}/`;
  const mayEdit = boot.person.role !== 'Viewer';
  Object.assign(config.bootData.user, {
    ...boot.person,
    orgRole: boot.person.role,
    permissions: { 'dashboards:create': mayEdit },
  });
  standardEditorsRegistry.setInit(standardEditors);
  standardFieldConfigEditorRegistry.setInit(standardFieldOptions);
  setTimeZoneResolver(() => 'browser');
  setBackendSrv(new PreviewBackendSrv());
  setTemplateSrv(templateSrv);
  setDataSourceSrv(new PreviewDataSourceSrv(settings, templateSrv));
  setLocationSrv(locationService);
  setAppEvents(new EventBusSrv());
  applyThemeMode(storedThemeMode());
  setEchoSrv({ addEvent: () => undefined, addBackend: () => undefined, flush: () => undefined });
  setPluginLinksHook(() => ({ isLoading: false, links: [] }));
}
