import { Suspense, lazy } from 'react';
import type { PressQuestion } from './PressQuestion';

// Few who look at a panel press a button: they alone load what asks back.
const PressModal = lazy(() => import('./PressModal').then((module) => ({ default: module.PressModal })));

interface Props {
  readonly question: PressQuestion | undefined;
  readonly onDismiss: () => void;
}

/** Asks before anything is sent, once a button was pressed. */
export function PressDialog({ question, onDismiss }: Props) {
  return (
    question && (
      <Suspense fallback={null}>
        <PressModal question={question} onDismiss={onDismiss} />
      </Suspense>
    )
  );
}
