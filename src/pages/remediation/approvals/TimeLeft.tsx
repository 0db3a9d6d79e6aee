import { useEffect, useState } from 'react';
import { Badge } from '@grafana/ui';
import { MINUTE_MS, SECOND_MS } from '../../../../pkg/series/durations';
import { formatDuration } from '../../../../pkg/series/formatDuration';

/** How long there is to answer, counting down. */
export function TimeLeft({ untilMs }: { readonly untilMs: number }) {
  const [nowMs, setNowMs] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), SECOND_MS);
    return () => clearInterval(timer);
  }, []);

  const leftMs = untilMs - nowMs;
  if (leftMs < SECOND_MS) {
    return <Badge color="darkgrey" icon="clock-nine" text="time is up" />;
  }
  return (
    <Badge
      color={leftMs < MINUTE_MS ? 'orange' : 'blue'}
      icon="clock-nine"
      text={`${formatDuration(Math.floor(leftMs / SECOND_MS) * SECOND_MS)} left`}
    />
  );
}
