import type { ComboboxOption } from '@grafana/ui';
import { MODEL_NAMES, type ModelName } from '../../pkg/models/ModelName';
import { MODEL_FAMILIES, modelDescription } from './modelDescription';
import { modelLabel } from './modelLabel';

const AUTO: ComboboxOption<'auto'> = {
  value: 'auto',
  label: 'Auto',
  description: 'The best, or a blend of the best',
};

/** The models to choose from in a list: the automatic choice first, then family by family. */
export const MODEL_CHOICES: ReadonlyArray<ComboboxOption<ModelName | 'auto'>> = [
  AUTO,
  ...MODEL_FAMILIES.flatMap((group) =>
    MODEL_NAMES.filter((value) => modelDescription(value).family === group).map((value) => ({
      value,
      label: modelLabel(value),
      description: modelDescription(value).text,
      group,
    }))
  ),
];
