import type { StandardEditorProps } from '@grafana/data';
import type { Stretch } from '../../../pkg/query/stretchSchema';
import { StretchesInput } from '../../components/StretchesInput';
import type { StretchPrecision } from '../../components/stretchText';

interface Settings {
  readonly addLabel: string;
  readonly precision: StretchPrecision;
}

/** Edits a list of stretches of time in the panel's options. */
export function StretchesEditor({ value, onChange, item }: StandardEditorProps<Stretch[], Settings>) {
  return item.settings && <StretchesInput label={item.name} value={value} onChange={onChange} {...item.settings} />;
}
