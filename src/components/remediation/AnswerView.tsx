import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Stack, Text, useStyles2 } from '@grafana/ui';
import type { DeliveryAnswer } from '../../../pkg/store/records/DeliveryRecord';
import { formatDuration } from '../../../pkg/series/formatDuration';
import { TimeText } from './TimeText';

/** What came back for a request, and how long it took. */
export function AnswerView({ answer: { status, text, tookMs, atMs } }: { readonly answer: DeliveryAnswer }) {
  const styles = useStyles2(getStyles);
  const isGood = status !== undefined && status >= 200 && status < 300;

  return (
    <Stack direction="column" gap={0.5}>
      <Text color={isGood ? 'success' : 'error'}>
        {status === undefined ? 'No answer' : `Answered ${status}`} after {formatDuration(tookMs)},{' '}
        <TimeText timeMs={atMs} />
      </Text>
      {text !== '' && <pre className={styles.text}>{text}</pre>}
    </Stack>
  );
}

function getStyles(theme: GrafanaTheme2) {
  return {
    text: css({
      maxHeight: theme.spacing(20),
      margin: 0,
      whiteSpace: 'pre-wrap',
      overflowWrap: 'anywhere',
      fontSize: theme.typography.bodySmall.fontSize,
    }),
  };
}
