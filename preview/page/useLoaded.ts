import { useEffect, useState } from 'react';

/** What has come of a promise so far. */
export interface Loaded<T> {
  readonly value?: T;
  readonly error?: Error;
}

/**
 * Loads by a key, and again when the key changes; the answer of an earlier key is dropped.
 * @param load a function that stays the same between renders
 */
export function useLoaded<Key, T>(load: (key: Key) => Promise<T>, key: Key): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({});
  useEffect(() => {
    let isCurrent = true;
    load(key).then(
      (value) => isCurrent && setLoaded({ value }),
      (reason: unknown) => isCurrent && setLoaded({ error: toError(reason) })
    );
    return () => {
      isCurrent = false;
      setLoaded({});
    };
  }, [load, key]);
  return loaded;
}

function toError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}
