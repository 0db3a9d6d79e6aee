import { useEffect, useState } from 'react';
import { asRequestError } from '../../components/remediation/asRequestError';
import type { RemediationRequestError } from '../../components/remediation/errors/RemediationRequestError';
import { remediationApi } from '../../components/remediation/remediationApi';
import type { PressQuestion } from './PressQuestion';
import type { PressSource } from './PressSource';
import type { ShownPress } from './ShownPress';
import { pressOf } from './pressOf';

interface PreviewState {
  /** Undefined until there is an answer. */
  readonly shown?: ShownPress;
  readonly failure?: RemediationRequestError;
}

/** Asks the backend once what a press would do. */
export function usePressPreview(question: PressQuestion, source: PressSource): PreviewState {
  const [state, setState] = useState<PreviewState>({});

  useEffect(() => {
    let isCurrent = true;
    const settle = (next: PreviewState) => isCurrent && setState(next);
    const press = pressOf(question, source);
    remediationApi.previewPress(press).then(
      (preview) => settle({ shown: { press, preview } }),
      (error) => settle({ failure: asRequestError(error) })
    );
    return () => {
      isCurrent = false;
    };
  }, [question, source]);

  return state;
}
