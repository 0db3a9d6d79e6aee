import {
  booleanOverrideProcessor,
  displayNameOverrideProcessor,
  FieldColorModeId,
  type FieldConfigPropertyItem,
  identityOverrideProcessor,
  numberOverrideProcessor,
  standardEditorsRegistry,
  stringOverrideProcessor,
  thresholdsOverrideProcessor,
  ThresholdsMode,
  unitOverrideProcessor,
  valueMappingsOverrideProcessor,
} from '@grafana/data';
import { NotEditable } from './NotEditable';

type Described = Pick<
  FieldConfigPropertyItem,
  'id' | 'name' | 'description' | 'process' | 'defaultValue' | 'settings'
> & {
  /** Name of a standard editor; absent where the preview has no form for the option. */
  readonly editorId?: string;
};

const CATEGORY = ['Standard options'];

const OPTIONS: readonly Described[] = [
  { id: 'unit', name: 'Unit', editorId: 'unit', process: unitOverrideProcessor },
  { id: 'min', name: 'Min', editorId: 'number', process: numberOverrideProcessor },
  { id: 'max', name: 'Max', editorId: 'number', process: numberOverrideProcessor },
  { id: 'fieldMinMax', name: 'Field min/max', editorId: 'boolean', process: booleanOverrideProcessor },
  {
    id: 'decimals',
    name: 'Decimals',
    editorId: 'number',
    process: numberOverrideProcessor,
    settings: { min: 0, max: 15, placeholder: 'auto' },
  },
  {
    id: 'displayName',
    name: 'Display name',
    editorId: 'text',
    process: displayNameOverrideProcessor,
    settings: { expandTemplateVars: true },
  },
  { id: 'noValue', name: 'No value', editorId: 'text', process: stringOverrideProcessor },
  {
    id: 'color',
    name: 'Colour',
    process: identityOverrideProcessor,
    defaultValue: { mode: FieldColorModeId.PaletteClassic },
  },
  {
    id: 'thresholds',
    name: 'Thresholds',
    process: thresholdsOverrideProcessor,
    defaultValue: { mode: ThresholdsMode.Absolute, steps: [{ value: -Infinity, color: 'green' }] },
  },
  { id: 'mappings', name: 'Value mappings', process: valueMappingsOverrideProcessor, defaultValue: [] },
  { id: 'links', name: 'Data links', process: identityOverrideProcessor },
  { id: 'actions', name: 'Actions', process: identityOverrideProcessor },
  { id: 'filterable', name: 'Filterable', process: booleanOverrideProcessor },
];

/** Grafana's standard options of a field, so that a dashboard's units, limits, thresholds and colours take effect. */
export function standardFieldOptions(): FieldConfigPropertyItem[] {
  return OPTIONS.map(({ editorId, ...option }) => {
    const editor = editorId === undefined ? NotEditable : standardEditorsRegistry.get(editorId).editor;
    return { ...option, path: option.id, category: CATEGORY, editor, override: editor, shouldApply: () => true };
  });
}
