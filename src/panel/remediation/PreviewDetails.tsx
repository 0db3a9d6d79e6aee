import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Alert, Stack, Text, useStyles2 } from '@grafana/ui';
import type { PressPreview } from '../../../pkg/remediation/presses/PressPreview';
import { RequestView } from '../../components/remediation/RequestView';
import type { ShownPress } from './ShownPress';
import { ValueList } from './ValueList';

const VERDICTS: Record<PressPreview['decision']['verdict'], { title: string; severity: 'info' | 'warning' }> = {
  act: { title: 'This is sent at once', severity: 'info' },
  ask: { title: 'This is sent once it is approved', severity: 'info' },
  'dry run': { title: 'A dry run: nothing is sent', severity: 'info' },
  decline: { title: 'The policy would decline', severity: 'warning' },
};

/** What a press would do now: the policy's decision, the request, and what follows. */
export function PreviewDetails({ shown: { preview, press } }: { readonly shown: ShownPress }) {
  const styles = useStyles2(getStyles);
  const { decision, request, furtherSteps, subject, targetName } = preview;
  const { title, severity } = VERDICTS[decision.verdict];
  return (
    <Stack direction="column" gap={2}>
      <Alert severity={severity} title={title} bottomSpacing={0} topSpacing={0}>
        {decision.explanation}
      </Alert>
      <Stack direction="column" gap={0.5}>
        <Text element="h6">
          To {targetName}, about {subject}
        </Text>
        <RequestView request={request} label={`Request to ${targetName}`} />
      </Stack>
      <ValueList values={press.values} />
      {furtherSteps.length > 0 && (
        <div>
          <Text element="h6">What follows</Text>
          <ol className={styles.steps}>
            {furtherSteps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </div>
      )}
    </Stack>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({ steps: css({ paddingLeft: theme.spacing(3) }) });
