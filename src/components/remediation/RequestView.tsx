import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Stack, Text, useStyles2 } from '@grafana/ui';
import type { PreparedRequest } from '../../../pkg/store/records/DeliveryRecord';
import { indentJson } from './indentJson';

interface RequestViewProps {
  readonly request: PreparedRequest;
  /** What the request is, for those who hear the page. */
  readonly label: string;
}

/** A request as it is written down: first line, headers, body; JSON is indented to be read. */
export function RequestView({ request: { method, url, headers, body }, label }: RequestViewProps) {
  const styles = useStyles2(getStyles);
  const headerLines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);

  return (
    <Stack direction="column" gap={0.5}>
      {/* A long request scrolls, and what scrolls has to be reached by keyboard. */}
      <pre className={styles.request} role="region" aria-label={label} tabIndex={0}>
        <strong>{method}</strong> {url}
        {headerLines.length > 0 && `\n${headerLines.join('\n')}`}
        {body !== '' && `\n\n${indentJson(body)}`}
      </pre>
      <Text variant="bodySmall" color="secondary">
        Secrets and the signature are added as it is sent, and kept nowhere.
      </Text>
    </Stack>
  );
}

function getStyles(theme: GrafanaTheme2) {
  return {
    request: css({
      maxHeight: theme.spacing(40),
      margin: 0,
      overflow: 'auto',
      whiteSpace: 'pre-wrap',
      overflowWrap: 'anywhere',
      fontSize: theme.typography.bodySmall.fontSize,
    }),
  };
}
