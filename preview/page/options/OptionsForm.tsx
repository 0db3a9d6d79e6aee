import {
  type FieldConfigPropertyItem,
  type FieldConfigSource,
  type PanelData,
  type PanelOptionsEditorItem,
  PanelOptionsEditorBuilder,
  type PanelPlugin,
  type StandardEditorContext,
} from '@grafana/data';
import { Collapse, Field } from '@grafana/ui';
import { get, groupBy } from 'lodash';
import { useState } from 'react';
import { withValue } from './withValue';

type Options = Record<string, unknown>;

interface Props {
  readonly plugin: PanelPlugin;
  readonly data: PanelData;
  readonly instanceState: unknown;
  readonly options: Options;
  readonly fieldConfig: FieldConfigSource;
  readonly onOptionsChange: (options: Options) => void;
  readonly onFieldConfigChange: (fieldConfig: FieldConfigSource) => void;
}

interface Entry {
  readonly item: PanelOptionsEditorItem | FieldConfigPropertyItem;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** Every option a panel plugin registers, by category, as in the side pane of Grafana's panel editor. */
export function OptionsForm(props: Props) {
  const { plugin, data, instanceState, options, fieldConfig, onOptionsChange, onFieldConfigChange } = props;
  const context: StandardEditorContext<Options> = { data: data.series, options, instanceState };
  const builder = new PanelOptionsEditorBuilder<Options>();
  plugin.getPanelOptionsSupplier()(builder, context);

  const ownEntries = builder
    .getItems()
    .filter((item) => item.showIf?.(options, data.series) !== false)
    .map((item): Entry => ({
      item,
      value: get(options, item.path),
      onChange: (value) => onOptionsChange(withValue(options, item.path, value)),
    }));
  const { defaults } = fieldConfig;
  const fieldEntries = plugin.fieldConfigRegistry
    .list()
    .filter((item) => !item.hideFromDefaults && item.showIf?.(defaults.custom ?? {}, data.series) !== false)
    .map((item): Entry => {
      const path = item.isCustom ? `custom.${item.path}` : item.path;
      return {
        item,
        value: get(defaults, path),
        onChange: (value) => onFieldConfigChange({ ...fieldConfig, defaults: withValue(defaults, path, value) }),
      };
    });
  const categories = groupBy([...ownEntries, ...fieldEntries], ({ item }) => item.category?.[0] ?? 'Other');

  return (
    <>
      {Object.entries(categories).map(([category, entries], index) => (
        <Category key={category} name={category} isOpenAtFirst={index === 0} entries={entries} context={context} />
      ))}
    </>
  );
}

interface CategoryProps {
  readonly name: string;
  readonly isOpenAtFirst: boolean;
  readonly entries: readonly Entry[];
  readonly context: StandardEditorContext<Options>;
}

function Category({ name, isOpenAtFirst, entries, context }: CategoryProps) {
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  return (
    <Collapse label={name} isOpen={isOpen} onToggle={setIsOpen}>
      {entries.map(({ item, value, onChange }) => {
        const Editor = item.editor;
        const id = `option-${item.id}`;
        return (
          <Field key={item.id} label={item.name} description={item.description} htmlFor={id}>
            <Editor id={id} value={value} onChange={onChange} item={item} context={context} />
          </Field>
        );
      })}
    </Collapse>
  );
}
