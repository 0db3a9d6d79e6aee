import type { PanelOptionsEditorBuilder } from '@grafana/data';
import { OUTLIERS_CHOICES } from '../../components/outliersChoices';
import { DEFAULT_FORECAST_SETTINGS } from '../../../pkg/query/forecastSettings';
import type { ForecastPanelOptions } from './ForecastPanelOptions';
import { SensitivityEditor } from './SensitivityEditor';
import { StretchesEditor } from './StretchesEditor';

const CATEGORY = ['Anomalies'];

const isShown = ({ showAnomalies = true }: ForecastPanelOptions): boolean => showAnomalies;

/** The options of what is marked as unusual. */
export function addAnomalyOptions(builder: PanelOptionsEditorBuilder<ForecastPanelOptions>): void {
  builder
    .addBooleanSwitch({
      path: 'showAnomalies',
      name: 'Show anomalies',
      description: 'Marks them in the chart, and lists them below it',
      category: CATEGORY,
      defaultValue: true,
    })
    .addCustomEditor({
      id: 'sensitivity',
      path: 'sensitivity',
      name: 'Sensitivity',
      description: '0 marks the extreme only, 100 the slightest',
      category: CATEGORY,
      editor: SensitivityEditor,
      defaultValue: DEFAULT_FORECAST_SETTINGS.sensitivity,
      showIf: isShown,
    })
    .addSelect({
      path: 'judge',
      name: 'Judge',
      category: CATEGORY,
      defaultValue: DEFAULT_FORECAST_SETTINGS.judge,
      settings: {
        options: [
          { value: 'each', label: 'Each on its own', description: 'Every series by its own past' },
          {
            value: 'together',
            label: 'All together',
            description: 'The series as one system, by how they go together',
          },
          {
            value: 'group',
            label: 'Within the group',
            description: 'Each against its siblings: one pod unlike the others',
          },
        ],
      },
      showIf: isShown,
    })
    .addSelect({
      path: 'outliers',
      name: 'Outliers',
      category: CATEGORY,
      defaultValue: DEFAULT_FORECAST_SETTINGS.outliers,
      settings: { options: [...OUTLIERS_CHOICES] },
      showIf: (options) => isShown(options) && options.judge === 'group',
    })
    .addBooleanSwitch({
      path: 'showExpected',
      name: 'Show expected band',
      description: 'Where each value was expected before it came; drawn for up to 6 series',
      category: CATEGORY,
      defaultValue: true,
      showIf: isShown,
    })
    .addBooleanSwitch({
      path: 'openIncidents',
      name: 'Open the list',
      description: 'Have the list of anomalies open when the dashboard is',
      category: CATEGORY,
      defaultValue: false,
      showIf: isShown,
    })
    .addCustomEditor({
      id: 'falseAlarms',
      path: 'falseAlarms',
      name: 'False alarms',
      description: 'Times whose alarms were wrong: what happened then is normal',
      category: CATEGORY,
      editor: StretchesEditor,
      settings: { addLabel: 'Add false alarm', precision: 'minute' },
      defaultValue: DEFAULT_FORECAST_SETTINGS.falseAlarms,
      showIf: isShown,
    });
}
