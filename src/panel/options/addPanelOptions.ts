import type { PanelOptionsEditorBuilder } from '@grafana/data';
import { commonOptionsBuilder } from '@grafana/ui';
import type { TextSettingName } from '../../components/settingText';
import { DEFAULT_FORECAST_SETTINGS } from '../../../pkg/query/forecastSettings';
import type { ForecastPanelOptions } from './ForecastPanelOptions';
import { addAnomalyOptions } from './addAnomalyOptions';
import { addRemediationOptions } from './addRemediationOptions';
import { ModelEditor } from './ModelEditor';
import { SettingEditor } from './SettingEditor';
import { StretchesEditor } from './StretchesEditor';

const CATEGORY = ['Forecast'];

const TEXT_SETTINGS: ReadonlyArray<{ path: TextSettingName; name: string; description: string }> = [
  { path: 'history', name: 'History', description: 'How far back to learn from, such as 14d' },
  { path: 'horizon', name: 'Horizon', description: 'How far ahead to forecast, such as 1d' },
  { path: 'season', name: 'Season', description: 'auto, none, or lengths such as 1d, 7d' },
  { path: 'levels', name: 'Levels', description: 'Bands that hold this percentage of values, such as 80, 95' },
  { path: 'step', name: 'Step', description: 'auto, or the time between points, such as 5m' },
  { path: 'bounds', name: 'Bounds', description: 'auto, none, or the lowest and highest value, such as 0, 100' },
];

/**
 * The panel's own options: the forecast's settings, those of anomalies and of remediation, then tooltip and legend as Grafana's time series panel has them.
 */
export function addPanelOptions(builder: PanelOptionsEditorBuilder<ForecastPanelOptions>): void {
  for (const { path, name, description } of TEXT_SETTINGS) {
    builder.addCustomEditor({
      id: path,
      path,
      name,
      description,
      category: CATEGORY,
      editor: SettingEditor,
      settings: { name: path },
      defaultValue: DEFAULT_FORECAST_SETTINGS[path],
    });
  }
  builder
    .addCustomEditor({
      id: 'model',
      path: 'model',
      name: 'Model',
      description: 'Auto takes what would have been best on the history',
      category: CATEGORY,
      editor: ModelEditor,
      defaultValue: DEFAULT_FORECAST_SETTINGS.model,
    })
    .addRadio({
      path: 'transform',
      name: 'Transform',
      description: 'log suits values that grow by a percentage and stay above zero',
      category: CATEGORY,
      defaultValue: DEFAULT_FORECAST_SETTINGS.transform,
      settings: {
        options: [
          { value: 'auto', label: 'Auto' },
          { value: 'none', label: 'None' },
          { value: 'log', label: 'Log' },
        ],
      },
    })
    .addCustomEditor({
      id: 'holidays',
      path: 'holidays',
      name: 'Holidays',
      description: 'Days unlike others of their kind, past and coming',
      category: CATEGORY,
      editor: StretchesEditor,
      settings: { addLabel: 'Add holiday', precision: 'day' },
      defaultValue: DEFAULT_FORECAST_SETTINGS.holidays,
    })
    .addCustomEditor({
      id: 'exclude',
      path: 'exclude',
      name: 'Exclude',
      description: 'Times neither learnt from nor judged: outages, load tests, migrations',
      category: CATEGORY,
      editor: StretchesEditor,
      settings: { addLabel: 'Add times', precision: 'minute' },
      defaultValue: DEFAULT_FORECAST_SETTINGS.exclude,
    })
    .addBooleanSwitch({
      path: 'showComponents',
      name: 'Show components',
      description: 'The trend as a dotted line, and each season in a strip below',
      category: CATEGORY,
      defaultValue: false,
    });
  addAnomalyOptions(builder);
  addRemediationOptions(builder);
  commonOptionsBuilder.addTooltipOptions(builder);
  commonOptionsBuilder.addLegendOptions(builder);
}
