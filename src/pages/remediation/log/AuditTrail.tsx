import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Text, useStyles2 } from '@grafana/ui';
import { describeActor } from '../../../components/remediation/describeActor';
import { TimeText } from '../../../components/remediation/TimeText';
import type { AuditRecord } from '../../../../pkg/store/records/AuditRecord';

/** What was written down of a run, oldest first. */
export function AuditTrail({ entries }: { readonly entries: readonly AuditRecord[] }) {
  const styles = useStyles2(getStyles);
  const inOrder = entries.toSorted((one, other) => one.sequence - other.sequence);

  if (inOrder.length === 0) {
    return <Text color="secondary">Nothing was written down.</Text>;
  }
  return (
    <ol aria-label="Audit of this run" className={styles.list}>
      {inOrder.map(({ sequence, kind, atMs, actor, summary }) => (
        <li key={sequence}>
          <Text element="p">{summary}</Text>
          <Text element="p" variant="bodySmall" color="secondary">
            {kind} by {describeActor(actor)}, <TimeText timeMs={atMs} />
          </Text>
        </li>
      ))}
    </ol>
  );
}

function getStyles(theme: GrafanaTheme2) {
  return {
    list: css({
      display: 'flex',
      flexDirection: 'column',
      gap: theme.spacing(1),
      paddingLeft: theme.spacing(2),
      borderLeft: `2px solid ${theme.colors.border.medium}`,
      listStyle: 'none',
    }),
  };
}
