import { LoadingPlaceholder, Text } from '@grafana/ui';
import { FailureAlert } from '../../../components/remediation/FailureAlert';
import { remediationApi } from '../../../components/remediation/remediationApi';
import { usePolled } from '../../../components/remediation/usePolled';
import { SECOND_MS } from '../../../../pkg/series/durations';
import { PlainList } from '../PlainList';
import { DeadLetter } from './DeadLetter';

const EVERY_MS = 5 * SECOND_MS;
const MOST = 100;

const readDead = () => remediationApi.deliveries(['dead'], MOST);

/** Requests that were given up; each can be sent again. */
export function DeadLetters({ onSentAgain }: { readonly onSentAgain: () => void }) {
  const dead = usePolled(readDead, EVERY_MS);

  if (dead.failure !== undefined) {
    return <FailureAlert title="What was given up can't be read" failure={dead.failure} />;
  }
  if (dead.value === undefined) {
    return <LoadingPlaceholder text="Reading ..." />;
  }
  if (dead.value.length === 0) {
    return <Text color="secondary">No request was given up.</Text>;
  }
  return (
    <PlainList
      label="Requests that were given up"
      items={dead.value.map((delivery) => ({
        key: delivery.id,
        content: (
          <DeadLetter
            delivery={delivery}
            onSentAgain={() => {
              dead.reload();
              onSentAgain();
            }}
          />
        ),
      }))}
    />
  );
}
