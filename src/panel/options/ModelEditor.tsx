import type { StandardEditorProps } from '@grafana/data';
import { Combobox } from '@grafana/ui';
import type { ForecastSettings } from '../../../pkg/query/forecastSettings';
import { MODEL_CHOICES } from '../../components/modelChoices';

/** Picks the model in the panel's options. */
export function ModelEditor({ value, onChange, id }: StandardEditorProps<ForecastSettings['model']>) {
  return (
    <Combobox
      {...(id === undefined ? {} : { id })}
      options={[...MODEL_CHOICES]}
      value={value}
      // Grafana's combobox hands on nothing where Enter is pressed on a list that became shorter than the picked
      // option's place.
      onChange={(option: (typeof MODEL_CHOICES)[number] | undefined) => option && onChange(option.value)}
    />
  );
}
