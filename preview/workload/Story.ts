import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../pkg/series/durations';
import { modulo } from './modulo';

/**
 * What happens to the demonstration workload, told from an anchor: the midnight (UTC) before the preview started.
 * So a newcomer always meets the same story, and it goes on as time passes.
 */
export class Story {
  readonly #startedMs: number;
  readonly #restartsMs: number[] = [];

  /** @param startedMs when the preview started; the anchor where nothing was restarted yet */
  constructor(
    readonly anchorMs: number,
    startedMs = anchorMs
  ) {
    this.#startedMs = startedMs;
  }

  /** The story anchored on the midnight before `nowMs`. */
  static startedAt(nowMs: number): Story {
    return new Story(Math.floor(nowMs / DAY_MS) * DAY_MS, nowMs);
  }

  /** Nothing was measured before this time: eight weeks of history. */
  get startMs(): number {
    return this.anchorMs - 56 * DAY_MS;
  }

  /** Somebody restarts the service that leaks memory. */
  restart(nowMs: number): void {
    this.#restartsMs.push(nowMs);
  }

  /**
   * How long the leaking service has run: it was restarted every nine hours until an hour before its next turn, when the
   * preview started, and since then only when somebody did it.
   */
  runningMs(timeMs: number): number {
    const lastMs = this.#restartsMs.findLast((restartMs) => restartMs <= timeMs);
    const firstMs = this.#startedMs - LEAK_AT_START_MS;
    if (lastMs !== undefined) {
      return timeMs - lastMs;
    }
    return timeMs >= firstMs ? timeMs - firstMs : modulo(timeMs - firstMs, RESTART_INTERVAL_MS);
  }

  /** Days since the anchor; negative before it. */
  daysSinceAnchor(timeMs: number): number {
    return (timeMs - this.anchorMs) / DAY_MS;
  }

  /** Whether the monitoring itself was down. */
  isGap(timeMs: number): boolean {
    return GAPS.some((gap) => isInside(this.#inCycle(timeMs), gap));
  }

  /** How bad the running incident is: 0 where there is none, up to 1 at its height. */
  incident(timeMs: number): number {
    const inCycle = this.#inCycle(timeMs);
    const running = INCIDENTS.find((incident) => isInside(inCycle, incident));
    if (running === undefined) {
      return 0;
    }
    const part = (inCycle - running.startMs) / running.lengthMs;
    return running.height * Math.min(1, part * 8, (1 - part) * 4);
  }

  #inCycle(timeMs: number): number {
    const sinceStart = timeMs - this.anchorMs;
    return modulo(sinceStart, CYCLE_MS);
  }
}

interface Event {
  readonly startMs: number;
  readonly lengthMs: number;
}

interface Incident extends Event {
  readonly height: number;
}

const CYCLE_MS = 21 * DAY_MS;

const RESTART_INTERVAL_MS = 9 * HOUR_MS;
const LEAK_AT_START_MS = 8 * HOUR_MS;

const GAPS: readonly Event[] = [
  { startMs: 5 * DAY_MS + 3 * HOUR_MS, lengthMs: 2 * HOUR_MS },
  { startMs: 16 * DAY_MS + 20 * HOUR_MS, lengthMs: 40 * MINUTE_MS },
];

const INCIDENTS: readonly Incident[] = [
  { startMs: 2 * DAY_MS + 9 * HOUR_MS, lengthMs: 50 * MINUTE_MS, height: 0.7 },
  { startMs: 11 * DAY_MS + 14 * HOUR_MS, lengthMs: 90 * MINUTE_MS, height: 0.85 },
  { startMs: 18 * DAY_MS + 13 * HOUR_MS, lengthMs: 70 * MINUTE_MS, height: 1 },
];

function isInside(timeMs: number, event: Event): boolean {
  return timeMs >= event.startMs && timeMs < event.startMs + event.lengthMs;
}
