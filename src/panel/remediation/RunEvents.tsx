import { css } from '@emotion/css';
import { Text, useStyles2 } from '@grafana/ui';
import type { AuditRecord } from '../../../pkg/store/records/AuditRecord';
import { TimeText } from '../../components/remediation/TimeText';

/** What has been written down of a run so far, in order. */
export function RunEvents({ audit }: { readonly audit: readonly AuditRecord[] }) {
  const styles = useStyles2(getStyles);
  const inOrder = [...audit].sort((a, b) => a.sequence - b.sequence);
  return (
    <ol aria-label="What has happened" className={styles.list}>
      {inOrder.map(({ sequence, atMs, summary }) => (
        <li key={sequence}>
          <Text variant="bodySmall" color="secondary">
            <TimeText timeMs={atMs} />
          </Text>{' '}
          {summary}
        </li>
      ))}
    </ol>
  );
}

const getStyles = () => ({ list: css({ listStyle: 'none' }) });
