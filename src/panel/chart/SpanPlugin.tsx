import { useLayoutEffect } from 'react';
import type { TimeSpan } from './TimeSpan';

interface Props {
  readonly span: TimeSpan;
  readonly targetRef: { current: TimeSpan };
}

/** Hands a new time span on before uPlot draws: a child's layout effects run before those of the chart around it. */
export function SpanPlugin({ span, targetRef }: Props) {
  useLayoutEffect(() => {
    targetRef.current = span;
  }, [span, targetRef]);
  return null;
}
