import { type DataFrame, getFieldDisplayName } from '@grafana/data';
import { Collapse, Select } from '@grafana/ui';
import { useState } from 'react';
import { FrameTable } from './FrameTable';

interface Props {
  /** At least one. */
  readonly frames: readonly [DataFrame, ...DataFrame[]];
}

/** One of the frames as a table, and the choice of which. */
export function FrameTables({ frames }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const [picked, setPicked] = useState(0);
  const shown = Math.min(picked, frames.length - 1);
  return (
    <Collapse label="Table" isOpen={isOpen} onToggle={setIsOpen}>
      <Select
        aria-label="Series"
        options={frames.map((frame, index) => ({ value: index, label: nameOf(frame) }))}
        value={shown}
        onChange={({ value }) => setPicked(value ?? 0)}
      />
      <FrameTable frame={frames[shown] ?? frames[0]} />
    </Collapse>
  );
}

function nameOf(frame: DataFrame): string {
  const value = frame.fields.at(-1);
  return value === undefined ? 'Nothing' : getFieldDisplayName(value, frame);
}
