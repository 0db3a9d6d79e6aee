import { InlineLabel, Stack } from '@grafana/ui';
import type { ComponentProps } from 'react';
import { StretchesInput } from '../../components/StretchesInput';
import { LABEL_WIDTH } from './fieldWidths';

interface Props extends ComponentProps<typeof StretchesInput> {
  readonly title: string;
  readonly tooltip: string;
}

/** A list of stretches of time beside its title. */
export function StretchesField({ title, tooltip, ...input }: Props) {
  return (
    <Stack direction="row" gap={0.5} alignItems="flex-start">
      <InlineLabel as="span" width={LABEL_WIDTH} tooltip={tooltip}>
        {title}
      </InlineLabel>
      <StretchesInput {...input} />
    </Stack>
  );
}
