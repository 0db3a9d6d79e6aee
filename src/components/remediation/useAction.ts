import { useCallback, useState } from 'react';
import { asRequestError } from './asRequestError';
import type { RemediationRequestError } from './errors/RemediationRequestError';

interface ActionState<Result> {
  readonly isRunning: boolean;
  readonly result: Result | undefined;
  readonly failure: RemediationRequestError | undefined;
}

/** Something a button starts: what it is at, and how it ended. */
export interface Action<Parameters extends unknown[], Result> extends ActionState<Result> {
  /** @returns the result; undefined where it failed */
  readonly run: (...parameters: Parameters) => Promise<Result | undefined>;
}

/** @param work a function that stays the same between renders */
export function useAction<Parameters extends unknown[], Result>(
  work: (...parameters: Parameters) => Promise<Result>
): Action<Parameters, Result> {
  const [state, setState] = useState<ActionState<Result>>(AT_REST);

  const run = useCallback(
    async (...parameters: Parameters) => {
      setState({ ...AT_REST, isRunning: true });
      try {
        const result = await work(...parameters);
        setState({ ...AT_REST, result });
        return result;
      } catch (error) {
        setState({ ...AT_REST, failure: asRequestError(error) });
        return undefined;
      }
    },
    [work]
  );

  return { ...state, run };
}

const AT_REST = { isRunning: false, result: undefined, failure: undefined };
