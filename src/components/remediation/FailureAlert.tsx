import { Alert } from '@grafana/ui';
import type { PresageError } from '../../../pkg/series/PresageError';

interface FailureAlertProps {
  /** What did not work. */
  readonly title: string;
  readonly failure: PresageError;
}

/** What is wrong, and what to change. */
export function FailureAlert({ title, failure }: FailureAlertProps) {
  return (
    <Alert severity="error" title={title} bottomSpacing={0}>
      <p>{failure.message}</p>
      <p>{failure.remedy}</p>
    </Alert>
  );
}
