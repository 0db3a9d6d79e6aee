import { PanelPlugin } from '@grafana/data';
import { TextPanel } from '../panels/TextPanel';
import { TimeSeriesPanel } from '../panels/TimeSeriesPanel';
import { loadPluginModule } from '../runtime/loadPluginModule';

/** Grafana's own panels that the preview has a simple substitute for. */
const SUBSTITUTES: Readonly<Record<string, PanelPlugin>> = {
  text: new PanelPlugin(TextPanel),
  timeseries: new PanelPlugin(TimeSeriesPanel).useFieldConfig(),
};

/**
 * The panel plugin of a type: a substitute of the preview's, or a built plugin's module.
 * @throws {Error} where the preview has neither
 */
export async function loadPanelPlugin(type: string): Promise<PanelPlugin> {
  const substitute = SUBSTITUTES[type];
  if (substitute !== undefined) {
    return substitute;
  }
  if (!type.startsWith('presage-')) {
    throw new Error(`The preview has no "${type}" panel: it draws Presage's own, time series and text.`);
  }
  const { plugin } = await loadPluginModule(type);
  if (!(plugin instanceof PanelPlugin)) {
    throw new TypeError(`The module of ${type} exports no panel.`);
  }
  return plugin;
}
