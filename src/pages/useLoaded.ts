import { useEffect, useState } from 'react';
import { explainFailure } from './grafana/explainFailure';

/** Something a page asked Grafana for. */
export type Loaded<Value> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: Value }
  | { readonly status: 'failed'; readonly reason: string };

/**
 * Loads something once, when the component appears, and again when `load` changes.
 * @param load a function that stays the same between renders
 */
export function useLoaded<Value>(load: () => Promise<Value>): Loaded<Value> {
  const [loaded, setLoaded] = useState<Loaded<Value>>({ status: 'loading' });

  useEffect(() => {
    let isCurrent = true;
    const settle = (state: Loaded<Value>) => isCurrent && setLoaded(state);
    load().then(
      (value) => settle({ status: 'ready', value }),
      (error) => settle({ status: 'failed', reason: explainFailure(error) })
    );
    return () => {
      isCurrent = false;
    };
  }, [load]);

  return loaded;
}
