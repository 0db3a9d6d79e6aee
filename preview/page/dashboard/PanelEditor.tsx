import { type FieldConfigSource, getPanelOptionsWithDefaults, type PanelData, type PanelPlugin } from '@grafana/data';
import { Drawer } from '@grafana/ui';
import { useMemo } from 'react';
import { OptionsForm } from '../options/OptionsForm';

interface Props {
  readonly title: string;
  readonly plugin: PanelPlugin;
  readonly data: PanelData;
  readonly options: Record<string, unknown>;
  readonly fieldConfig: FieldConfigSource;
  readonly onOptionsChange: (options: Record<string, unknown>) => void;
  readonly onFieldConfigChange: (fieldConfig: FieldConfigSource) => void;
  readonly onClose: () => void;
}

/** A panel's options at the side; each change shows at once and is forgotten on reload. */
export function PanelEditor({ title, plugin, data, options, fieldConfig, onClose, ...handlers }: Props) {
  const complete = useMemo(
    () =>
      getPanelOptionsWithDefaults({
        plugin,
        currentOptions: options,
        currentFieldConfig: fieldConfig,
        isAfterPluginChange: false,
      }),
    [plugin, options, fieldConfig]
  );
  return (
    <Drawer title={title} subtitle="The preview forgets changes on reload" size="sm" onClose={onClose}>
      <OptionsForm
        plugin={plugin}
        data={data}
        options={complete.options}
        fieldConfig={complete.fieldConfig}
        {...handlers}
      />
    </Drawer>
  );
}
