import { useCallback, useEffect, useState } from 'react';
import { asRequestError } from './asRequestError';
import type { RemediationRequestError } from './errors/RemediationRequestError';

/** The newest answer, and the failure of the newest request where it had one. */
export interface Polled<Value> {
  /** Undefined until the first answer. */
  readonly value: Value | undefined;
  readonly failure: RemediationRequestError | undefined;
  /** Asks at once. */
  readonly reload: () => void;
}

/**
 * Asks when the component appears, when `load` changes, and again and again; a hidden page waits.
 * @param load a function that stays the same between renders
 * @param everyMs from one answer to the next request; only once where undefined
 */
export function usePolled<Value>(load: () => Promise<Value>, everyMs?: number): Polled<Value> {
  const [turn, setTurn] = useState(0);
  const [state, setState] = useState<Omit<Polled<Value>, 'reload'>>({ value: undefined, failure: undefined });

  useEffect(() => {
    let isCurrent = true;
    let timer: ReturnType<typeof setTimeout> | undefined;

    const ask = async () => {
      try {
        const value = await load();
        if (isCurrent) {
          setState({ value, failure: undefined });
        }
      } catch (error) {
        if (isCurrent) {
          setState(({ value }) => ({ value, failure: asRequestError(error) }));
        }
      }
      wait();
    };
    const wait = () => {
      if (isCurrent && everyMs !== undefined) {
        timer = setTimeout(() => (document.hidden ? wait() : void ask()), everyMs);
      }
    };

    void ask();
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [load, everyMs, turn]);

  const reload = useCallback(() => setTurn((current) => current + 1), []);
  return { ...state, reload };
}
