import { useState } from 'react';
import { Alert, Badge, Button, Stack, TextLink } from '@grafana/ui';
import { explainFailure } from '../grafana/explainFailure';
import { Section } from './Section';
import { switchApp } from './switchApp';

interface AppStateProps {
  readonly isEnabled: boolean;
}

/** Says whether the app is on, and switches it. */
export function AppState({ isEnabled }: AppStateProps) {
  const [isSwitching, setIsSwitching] = useState(false);
  const [failure, setFailure] = useState<string>();

  const change = async () => {
    setIsSwitching(true);
    setFailure(undefined);
    try {
      await switchApp(!isEnabled);
    } catch (error) {
      setFailure(explainFailure(error));
      setIsSwitching(false);
    }
  };

  return (
    <Section title="App">
      <Stack direction="row" gap={2} alignItems="center">
        <Badge color={isEnabled ? 'green' : 'darkgrey'} text={isEnabled ? 'Enabled' : 'Disabled'} />
        <Button variant={isEnabled ? 'secondary' : 'primary'} size="sm" disabled={isSwitching} onClick={change}>
          {isEnabled ? 'Disable' : 'Enable'}
        </Button>
        {isEnabled && (
          <TextLink href="/a/presage-forecast-app" inline={false}>
            First steps
          </TextLink>
        )}
      </Stack>
      {failure !== undefined && (
        <Alert severity="error" title={isEnabled ? 'The app was not disabled' : 'The app was not enabled'}>
          {failure}
        </Alert>
      )}
    </Section>
  );
}
