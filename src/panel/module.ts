import { PanelPlugin } from '@grafana/data';
import { ForecastPanel } from './ForecastPanel';
import type { ForecastFieldConfig } from './options/ForecastFieldConfig';
import type { ForecastPanelOptions } from './options/ForecastPanelOptions';
import { addPanelOptions } from './options/addPanelOptions';
import { fieldOptions } from './options/fieldOptions';
import { keepCommonOptions } from './options/keepCommonOptions';

/** The forecast panel as Grafana loads it. */
export const plugin = new PanelPlugin<ForecastPanelOptions, ForecastFieldConfig>(ForecastPanel)
  .useFieldConfig(fieldOptions)
  .setDataSupport({ annotations: true, alertStates: false })
  .setPanelOptions(addPanelOptions)
  .setPanelChangeHandler(keepCommonOptions);
