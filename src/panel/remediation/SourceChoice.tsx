import { Combobox, Field, Text } from '@grafana/ui';
import { useId } from 'react';
import type { PressSource } from './PressSource';

interface Props {
  readonly sources: readonly PressSource[];
  readonly source: PressSource | undefined;
  readonly onPick: (source: PressSource | undefined) => void;
}

/** Tells which series it is about; picks one where there are several. */
export function SourceChoice({ sources, source, onPick }: Props) {
  const id = useId();
  if (source === undefined) {
    return <Text color="secondary">The panel has no series to act on.</Text>;
  }
  if (sources.length === 1) {
    return <Text color="secondary">About {source.name}</Text>;
  }
  return (
    <Field label="About" htmlFor={id} noMargin>
      <Combobox
        id={id}
        value={source.key}
        options={sources.map(({ key, name }) => ({ value: key, label: name }))}
        onChange={({ value }) => onPick(sources.find(({ key }) => key === value))}
      />
    </Field>
  );
}
