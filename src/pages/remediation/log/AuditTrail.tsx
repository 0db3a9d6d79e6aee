import { Text } from '@grafana/ui';
import { describeActor } from '../../../components/remediation/describeActor';
import { TimeText } from '../../../components/remediation/TimeText';
import type { AuditRecord } from '../../../../pkg/store/records/AuditRecord';
import { FactList } from '../FactList';

/** What was written down of a run, oldest first. */
export function AuditTrail({ entries }: { readonly entries: readonly AuditRecord[] }) {
  const inOrder = entries.toSorted((one, other) => one.sequence - other.sequence);
  if (inOrder.length === 0) {
    return <Text color="secondary">Nothing was written down.</Text>;
  }
  return (
    <ol aria-label="Audit of this run">
      {inOrder.map(({ sequence, kind, atMs, actor, summary }) => (
        <li key={sequence}>
          <FactList
            facts={[
              {
                name: kind,
                value: (
                  <>
                    {summary}{' '}
                    <Text color="secondary" variant="bodySmall">
                      {describeActor(actor)}, <TimeText timeMs={atMs} />
                    </Text>
                  </>
                ),
              },
            ]}
          />
        </li>
      ))}
    </ol>
  );
}
