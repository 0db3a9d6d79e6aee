import { type ReactNode, useId } from 'react';
import { Stack, Text } from '@grafana/ui';

interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a page under its heading. */
export function Section({ title, children }: SectionProps) {
  const titleId = useId();

  return (
    <section aria-labelledby={titleId}>
      <Stack direction="column" gap={1}>
        <Text element="h3" id={titleId}>
          {title}
        </Text>
        {children}
      </Stack>
    </section>
  );
}
