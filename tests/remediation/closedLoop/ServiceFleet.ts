import { FAULT_KINDS, EXPORTERS, type Exporter, type Fault, type FaultKind } from '../../accuracy/faults/Fault';
import { FAULT_SIZES } from '../../accuracy/faults/faultSizes';
import { between } from '../../accuracy/between';
import { seededNoise, type SeededNoise } from '../../accuracy/seededNoise';
import { MINUTE_MS, SECOND_MS } from '../../../pkg/series/durations';
import type { SourceSeries } from '../../protocol/harness/grafanaFrame';
import { RepairableService, type MeasuredValues } from './RepairableService';
import type { Repair } from './repairs';

/** A fault that nobody ends in that time counts as not healed. */
const GIVEN_UP_MS = 3 * MINUTE_MS;

const LEAST_PAUSE_MS = 45 * SECOND_MS;
const MOST_PAUSE_MS = 90 * SECOND_MS;

const APPLICATION_FAULTS: readonly FaultKind[] = ['latency', 'error burst'];

interface Member {
  readonly service: RepairableService;
  readonly values: MeasuredValues[];
  nextFaultMs: number;
}

/** Services beside each other that fall ill one fault at a time each, and remember what was measured. */
export class ServiceFleet {
  readonly timesMs: number[] = [];
  readonly #members: readonly Member[];
  readonly #noise: SeededNoise;
  #faultCount = 0;

  /** @param faultsFromMs no fault begins before: the time to learn from */
  constructor(
    private readonly options: {
      readonly count: number;
      readonly stepMs: number;
      readonly startMs: number;
      readonly faultsFromMs: number;
      readonly seed: number;
    }
  ) {
    this.#noise = seededNoise(options.seed);
    this.#members = Array.from({ length: options.count }, (_, index) => ({
      service: new RepairableService(`service-${index}`, options.stepMs, options.startMs, options.seed + 10 * index),
      values: [],
      nextFaultMs: options.faultsFromMs + between(this.#noise, 0, MOST_PAUSE_MS),
    }));
  }

  get services(): readonly RepairableService[] {
    return this.#members.map(({ service }) => service);
  }

  /** Measures every step up to a time; new faults begin only before `lastFaultMs`. */
  advanceTo(timeMs: number, lastFaultMs: number): void {
    const { startMs, stepMs } = this.options;
    for (let next = (this.timesMs.at(-1) ?? startMs) + stepMs; next <= timeMs; next += stepMs) {
      this.timesMs.push(next);
      this.#members.forEach((member) => {
        this.#befall(member, next, lastFaultMs);
        member.values.push(member.service.measure(next));
      });
    }
  }

  repair(name: string, repair: Repair, timeMs: number): boolean {
    return this.#members.find(({ service }) => service.name === name)?.service.repair(repair, timeMs) ?? false;
  }

  /** One metric of every service, as Prometheus would answer; a silent exporter leaves a gap. */
  series(metric: keyof MeasuredValues, fromMs: number, toMs: number): SourceSeries[] {
    const { startMs, stepMs } = this.options;
    const first = Math.max(0, Math.ceil((fromMs - startMs) / stepMs) - 1);
    const end = Math.max(first, Math.min(this.timesMs.length, Math.floor((toMs - startMs) / stepMs)));
    const timesMs = this.timesMs.slice(first, end);
    return this.#members.map(({ service, values }) => ({
      name: metric,
      labels: { __name__: metric, service: service.name },
      timesMs,
      values: values.slice(first, end).map((each) => (Number.isNaN(each[metric]) ? null : each[metric])),
    }));
  }

  #befall(member: Member, timeMs: number, lastFaultMs: number): void {
    if (member.service.isFaulty) {
      member.nextFaultMs = timeMs + between(this.#noise, LEAST_PAUSE_MS, MOST_PAUSE_MS);
    } else if (timeMs >= member.nextFaultMs && timeMs < lastFaultMs) {
      member.service.befall(this.#drawFault(timeMs));
    }
  }

  #drawFault(startMs: number): Fault {
    const kind = FAULT_KINDS[this.#faultCount++ % FAULT_KINDS.length]!;
    const { least, most } = FAULT_SIZES[kind];
    return {
      kind,
      startMs,
      endMs: startMs + GIVEN_UP_MS,
      size: between(this.#noise, least, most),
      exporter: this.#exporterOf(kind),
    };
  }

  #exporterOf(kind: FaultKind): Exporter {
    if (kind === 'silent exporter') {
      return EXPORTERS[Math.floor(this.#noise.uniform() * EXPORTERS.length)]!;
    }
    return APPLICATION_FAULTS.includes(kind) ? 'application' : 'host';
  }
}
