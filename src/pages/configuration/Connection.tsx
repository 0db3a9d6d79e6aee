import { LoadingPlaceholder, Text } from '@grafana/ui';
import { readHealth } from '../grafana/readHealth';
import { HealthNote } from '../HealthNote';
import { useLoaded } from '../useLoaded';
import { Section } from './Section';

const readAppHealth = () => readHealth('/api/plugins/presage-forecast-app/health');

/** Whether the app's backend runs and reaches Grafana's own API. */
export function Connection() {
  const health = useLoaded(readAppHealth);

  return (
    <Section title="Connection">
      <Text element="p" color="secondary">
        The backend reads data through Grafana, with a service account that Grafana manages for it.
      </Text>
      {health.status === 'loading' ? (
        <LoadingPlaceholder text="Asking the backend how it is ..." />
      ) : (
        <HealthNote health={health} />
      )}
    </Section>
  );
}
