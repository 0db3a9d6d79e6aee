import { type RefObject, useEffect, useRef, useState } from 'react';

/** The width of an element in CSS pixels, kept up to date; 0 until it is on the page. */
export function useElementWidth<T extends HTMLElement>(): [RefObject<T>, number] {
  const reference = useRef<T>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (reference.current === null) {
      return undefined;
    }
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(reference.current);
    return () => observer.disconnect();
  }, []);
  return [reference, width];
}
