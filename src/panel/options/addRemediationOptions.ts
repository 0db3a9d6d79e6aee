import type { PanelOptionsEditorBuilder } from '@grafana/data';
import type { ForecastPanelOptions } from './ForecastPanelOptions';
import { PoliciesEditor } from './PoliciesEditor';

/** The options of what a person can do about what the panel shows. */
export function addRemediationOptions(builder: PanelOptionsEditorBuilder<ForecastPanelOptions>): void {
  builder.addCustomEditor({
    id: 'remediations',
    path: 'remediations',
    name: 'Buttons',
    description: 'Policies that are started from this panel, each after a person has confirmed it',
    category: ['Remediation'],
    editor: PoliciesEditor,
    defaultValue: [],
  });
}
