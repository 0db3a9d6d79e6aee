import type { StandardEditorProps } from '@grafana/data';
import type { ForecastSettings } from '../../../pkg/query/forecastSettings';
import { ForecastSettingInput } from '../../components/ForecastSettingInput';
import type { TextSettingName } from '../../components/settingText';

interface Settings {
  readonly name: TextSettingName;
}

/** Edits one typed setting of the forecast in the panel's options. */
export function SettingEditor(props: StandardEditorProps<ForecastSettings[TextSettingName], Settings>) {
  const { value, onChange, item, id } = props;
  return (
    item.settings && (
      <ForecastSettingInput
        {...(id === undefined ? {} : { id })}
        name={item.settings.name}
        value={value}
        onChange={onChange}
        label={item.name}
      />
    )
  );
}
