import type { SelectableValue, StandardEditorProps, StandardEditorsRegistryItem } from '@grafana/data';
import {
  ColorPickerInput,
  Input,
  RadioButtonGroup,
  Select,
  Slider,
  StatsPicker,
  Switch,
  UnitPicker,
} from '@grafana/ui';
import type { ComponentType } from 'react';

interface Choices {
  readonly options?: ReadonlyArray<SelectableValue<unknown>>;
}

interface Bounds {
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly placeholder?: string;
}

interface Statistics {
  readonly allowMultiple?: boolean;
}

type Props<Value, Settings = object> = StandardEditorProps<Value, Settings>;

function NumberEditor({ id, value, onChange, item }: Props<number | undefined, Bounds>) {
  const { min, max, step, placeholder } = item.settings ?? {};
  return (
    <Input
      id={id}
      type="number"
      min={min}
      max={max}
      step={step}
      placeholder={placeholder}
      defaultValue={value}
      onBlur={({ currentTarget }) => onChange(currentTarget.value === '' ? undefined : Number(currentTarget.value))}
    />
  );
}

function SliderEditor({ id, value, onChange, item }: Props<number, Bounds>) {
  const { min = 0, max = 100, step = 1 } = item.settings ?? {};
  return <Slider inputId={id ?? item.id} min={min} max={max} step={step} value={value} onAfterChange={onChange} />;
}

function TextEditor({ id, value, onChange, item }: Props<string | undefined, Bounds>) {
  return (
    <Input
      id={id}
      placeholder={item.settings?.placeholder}
      defaultValue={value}
      onBlur={({ currentTarget }) => onChange(currentTarget.value === '' ? undefined : currentTarget.value)}
    />
  );
}

function SelectEditor({ id, value, onChange, item }: Props<unknown, Choices>) {
  const options = [...(item.settings?.options ?? [])];
  return (
    <Select
      inputId={id}
      aria-label={item.name}
      value={value}
      options={options}
      onChange={(picked) => onChange(picked.value)}
    />
  );
}

function MultiSelectEditor({ value, onChange, item }: Props<unknown[] | undefined, Choices>) {
  const options = [...(item.settings?.options ?? [])];
  const chosen = options.filter((option) => value?.includes(option.value));
  return (
    <Select
      isMulti
      aria-label={item.name}
      value={chosen}
      options={options}
      onChange={(picked) => onChange((picked as Array<SelectableValue<unknown>>).map((option) => option.value))}
    />
  );
}

function RadioEditor({ value, onChange, item }: Props<unknown, Choices>) {
  return <RadioButtonGroup fullWidth value={value} options={[...(item.settings?.options ?? [])]} onChange={onChange} />;
}

function BooleanEditor({ id, value, onChange }: Props<boolean>) {
  return <Switch id={id} value={value} onChange={(event) => onChange(event.currentTarget.checked)} />;
}

function ColorEditor({ value, onChange }: Props<string>) {
  return <ColorPickerInput value={value} onChange={onChange} />;
}

function UnitEditor({ value, onChange }: Props<string>) {
  return <UnitPicker value={value} onChange={onChange} />;
}

function StatsEditor({ value, onChange, item }: Props<string[], Statistics>) {
  return <StatsPicker stats={value} allowMultiple={item.settings?.allowMultiple} onChange={onChange} />;
}

const EDITORS = {
  number: NumberEditor,
  slider: SliderEditor,
  text: TextEditor,
  select: SelectEditor,
  'multi-select': MultiSelectEditor,
  radio: RadioEditor,
  boolean: BooleanEditor,
  color: ColorEditor,
  unit: UnitEditor,
  'stats-picker': StatsEditor,
};

/** The editors that plugins' options ask for by name: those of them that the preview has. */
export function standardEditors(): StandardEditorsRegistryItem[] {
  return Object.entries(EDITORS).map(([id, editor]) => ({
    id,
    name: id,
    editor: editor as ComponentType<StandardEditorProps>,
  }));
}
