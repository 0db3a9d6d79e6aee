import { Badge, Stack, Text, TextLink } from '@grafana/ui';
import { Section } from './Section';

interface AppStateProps {
  readonly isEnabled: boolean;
}

/** Says whether the app is on; Grafana's own button at the top of the page switches it. */
export function AppState({ isEnabled }: AppStateProps) {
  return (
    <Section title="App">
      <Stack direction="row" gap={2} alignItems="center">
        <Badge color={isEnabled ? 'green' : 'darkgrey'} text={isEnabled ? 'Enabled' : 'Disabled'} />
        {isEnabled ? (
          <TextLink href="/a/presage-forecast-app" inline={false}>
            First steps
          </TextLink>
        ) : (
          <Text color="secondary">Enable it at the top of this page: its pages and its service account need that.</Text>
        )}
      </Stack>
    </Section>
  );
}
