import { Icon, Stack, Text } from '@grafana/ui';
import type { Health } from './grafana/readHealth';
import type { Loaded } from './useLoaded';

interface HealthNoteProps {
  readonly health: Exclude<Loaded<Health>, { status: 'loading' }>;
}

/** One line on how a backend is. */
export function HealthNote({ health }: HealthNoteProps) {
  const isHealthy = health.status === 'ready' && health.value.isHealthy;
  const message = health.status === 'ready' ? health.value.message : `No answer: ${health.reason}`;

  return (
    <Stack direction="row" gap={1} alignItems="center">
      <Text color={isHealthy ? 'success' : 'error'}>
        <span role="img" aria-label={isHealthy ? 'Works' : 'Does not work'}>
          <Icon name={isHealthy ? 'check-circle' : 'exclamation-circle'} />
        </span>
      </Text>
      <Text>{message}</Text>
    </Stack>
  );
}
