import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Text, useStyles2 } from '@grafana/ui';
import type { AuditRecord } from '../../../../pkg/store/records/AuditRecord';

/** The values of an entry, and its hash. */
export function AuditDetail({ entry: { sequence, detail, hash } }: { readonly entry: AuditRecord }) {
  const styles = useStyles2(getStyles);

  return (
    <div className={styles.detail}>
      <pre className={styles.values} role="region" aria-label={`Values of entry ${sequence}`} tabIndex={0}>
        {JSON.stringify(detail, undefined, 2)}
      </pre>
      <Text variant="bodySmall" color="secondary">
        Hash {hash}
      </Text>
    </div>
  );
}

function getStyles(theme: GrafanaTheme2) {
  return {
    detail: css({ padding: theme.spacing(1, 2) }),
    values: css({
      maxHeight: theme.spacing(50),
      overflow: 'auto',
      whiteSpace: 'pre-wrap',
      overflowWrap: 'anywhere',
      fontSize: theme.typography.bodySmall.fontSize,
    }),
  };
}
