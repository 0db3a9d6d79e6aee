import { Modal } from '@grafana/ui';
import { useState } from 'react';
import type { RunRecord } from '../../../pkg/store/records/RunRecord';
import { PressForm } from './PressForm';
import type { PressQuestion } from './PressQuestion';
import { RunProgress } from './RunProgress';

interface Props {
  readonly question: PressQuestion;
  readonly onDismiss: () => void;
}

/** Shows exactly what a button would send, sends it on confirmation, and then what becomes of it. */
export function PressModal({ question, onDismiss }: Props) {
  const [run, setRun] = useState<RunRecord>();
  return (
    <Modal isOpen title={question.policy.name} onDismiss={onDismiss} closeOnBackdropClick={false}>
      {run === undefined ? (
        <PressForm question={question} onPressed={setRun} onDismiss={onDismiss} />
      ) : (
        <RunProgress started={run} onDismiss={onDismiss} />
      )}
    </Modal>
  );
}
