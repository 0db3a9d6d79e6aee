import { LoadingPlaceholder, Text } from '@grafana/ui';
import { LinkList, type NotedLink } from '../LinkList';
import type { Loaded } from '../useLoaded';
import { Section } from './Section';

interface FoundSectionProps<Found> {
  readonly title: string;
  readonly found: Loaded<readonly Found[]>;
  readonly toLink: (item: Found) => NotedLink;
  /** What to say where there is nothing. */
  readonly whenEmpty: string;
}

/** Lists one kind of thing that there is of Presage. */
export function FoundSection<Found>({ title, found, toLink, whenEmpty }: FoundSectionProps<Found>) {
  return (
    <Section title={title}>
      {found.status === 'loading' && <LoadingPlaceholder text="Looking ..." />}
      {found.status === 'failed' && <Text color="error">Grafana did not tell: {found.reason}</Text>}
      {found.status === 'ready' && found.value.length === 0 && <Text color="secondary">{whenEmpty}</Text>}
      {found.status === 'ready' && found.value.length > 0 && <LinkList label={title} links={found.value.map(toLink)} />}
    </Section>
  );
}
