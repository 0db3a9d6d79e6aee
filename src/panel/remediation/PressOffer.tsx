import { Button, LoadingPlaceholder, Modal } from '@grafana/ui';
import type { RunRecord } from '../../../pkg/store/records/RunRecord';
import { FailureAlert } from '../../components/remediation/FailureAlert';
import type { RemediationRequestError } from '../../components/remediation/errors/RemediationRequestError';
import { remediationApi } from '../../components/remediation/remediationApi';
import { useAction } from '../../components/remediation/useAction';
import type { PressQuestion } from './PressQuestion';
import type { PressSource } from './PressSource';
import { PreviewDetails } from './PreviewDetails';
import { confirmLabel } from './confirmLabel';
import { usePressPreview } from './usePressPreview';

interface Props {
  readonly question: PressQuestion;
  readonly source: PressSource;
  readonly onLookAgain: () => void;
  readonly onPressed: (run: RunRecord) => void;
  readonly onDismiss: () => void;
}

/** What would be sent about one series, and the button that sends it. */
export function PressOffer({ question, source, onLookAgain, onPressed, onDismiss }: Props) {
  const { shown, failure } = usePressPreview(question, source);
  const pressing = useAction(remediationApi.press);

  const confirm = async () => {
    // With the fingerprint the backend sends just this, or refuses where it would be something else by now.
    const run = shown && (await pressing.run({ ...shown.press, fingerprint: shown.preview.fingerprint }));
    if (run !== undefined) {
      onPressed(run);
    }
  };
  const isDeclined = shown?.preview.decision.verdict === 'decline';
  const hasFailed = failure !== undefined || pressing.failure !== undefined;

  return (
    <>
      {shown === undefined && !hasFailed && <LoadingPlaceholder text="Asking what would be sent …" />}
      {shown !== undefined && <PreviewDetails shown={shown} />}
      {failure !== undefined && <FailureAlert title="It can’t be said what would be sent" failure={failure} />}
      {pressing.failure !== undefined && (
        <FailureAlert title={failedTitle(pressing.failure)} failure={pressing.failure} />
      )}
      <Modal.ButtonRow>
        <Button variant="secondary" fill="outline" onClick={onDismiss}>
          Cancel
        </Button>
        {(isDeclined || hasFailed) && (
          <Button variant="secondary" icon="sync" disabled={pressing.isRunning} onClick={onLookAgain}>
            Look again
          </Button>
        )}
        <Button
          variant="destructive"
          disabled={shown === undefined || isDeclined || pressing.isRunning}
          onClick={() => void confirm()}
        >
          {confirmLabel(shown?.preview)}
        </Button>
      </Modal.ButtonRow>
    </>
  );
}

/** Without an answer it may have begun; the same press never runs twice. */
function failedTitle({ status }: RemediationRequestError): string {
  return status === 0 ? 'No answer; it is safe to send it again' : 'Nothing was started';
}
