import { Text } from '@grafana/ui';
import type { DeliveryRecord } from '../../../../pkg/store/records/DeliveryRecord';
import { DeliveryItem } from './DeliveryItem';
import { PlainList } from '../PlainList';

/** The requests of a run, in the order in which they were made. */
export function DeliveryList({ deliveries }: { readonly deliveries: readonly DeliveryRecord[] }) {
  if (deliveries.length === 0) {
    return <Text color="secondary">No request was made.</Text>;
  }
  const inOrder = deliveries.toSorted((one, other) => one.createdMs - other.createdMs);
  return (
    <PlainList
      label="Requests"
      items={inOrder.map((delivery) => ({
        key: delivery.id,
        content: <DeliveryItem delivery={delivery} />,
      }))}
    />
  );
}
