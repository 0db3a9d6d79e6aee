import { dateTime, type RawTimeRange, rangeUtil, type TimeRange } from '@grafana/data';
import { useEffect, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router-dom';

/** The time range and refreshing of a page, kept in its address. */
export interface TimeControls {
  readonly range: TimeRange;
  readonly refresh: string;
  readonly setRange: (raw: RawTimeRange) => void;
  readonly setRefresh: (interval: string) => void;
  /** Reads the clock again, so that a range that ends at `now` moves on. */
  readonly reload: () => void;
}

/** @param defaults what holds where the address says nothing */
export function useTimeControls(defaults: { from: string; to: string; refresh: string }): TimeControls {
  const [parameters, setParameters] = useSearchParams();
  const [readMs, setReadMs] = useState(() => Date.now());
  const from = parameters.get('from') ?? defaults.from;
  const to = parameters.get('to') ?? defaults.to;
  const refresh = parameters.get('refresh') ?? defaults.refresh;

  useEffect(() => {
    if (refresh === '') {
      return undefined;
    }
    const timer = setInterval(() => setReadMs(Date.now()), rangeUtil.intervalToMs(refresh));
    return () => clearInterval(timer);
  }, [refresh]);

  const range = useMemo(() => {
    // Relative times are read against the clock, which `readMs` stands for.
    void readMs;
    return rangeUtil.convertRawToRange({ from: parse(from), to: parse(to) });
  }, [from, to, readMs]);

  function set(changes: Record<string, string>): void {
    setParameters((old) => new URLSearchParams({ ...Object.fromEntries(old), ...changes }), { replace: true });
  }

  return {
    range,
    refresh,
    setRange: (raw) => set({ from: write(raw.from), to: write(raw.to) }),
    setRefresh: (interval) => set({ refresh: interval }),
    reload: () => setReadMs(Date.now()),
  };
}

function parse(text: string): RawTimeRange['from'] {
  return /^\d+$/.test(text) ? dateTime(Number(text)) : text;
}

function write(time: RawTimeRange['from']): string {
  return typeof time === 'string' ? time : String(time.valueOf());
}
