import { between } from '../../accuracy/between';
import { EXPORTERS, type Exporter, type Fault } from '../../accuracy/faults/Fault';
import { faultEffect, NO_EFFECT } from '../../accuracy/faults/FaultEffect';
import { SERVICE_METRICS, type ServiceMetric, type ServiceValues } from '../../accuracy/faults/ServiceMetric';
import { SimulatedService } from '../../accuracy/faults/SimulatedService';
import { seededNoise, type SeededNoise } from '../../accuracy/seededNoise';
import { doesRepair, type Repair } from './repairs';

/** A repair takes a moment: containers start, caches fill. */
const SHORTEST_REPAIR_MS = 1_000;
const LONGEST_REPAIR_MS = 5_000;

/** A fault that was, and how it ended. */
export interface PastFault {
  readonly fault: Fault;
  readonly isHealed: boolean;
  /** From its beginning to its end. */
  readonly lastedMs: number;
}

/** Values of a step; NaN where the exporter is silent, which `up` tells. */
export type MeasuredValues = ServiceValues & Readonly<Record<`up_${Exporter}`, number>>;

/** A service whose faults last until what repairs them is asked for. */
export class RepairableService {
  readonly past: PastFault[] = [];
  readonly #service: SimulatedService;
  readonly #noise: SeededNoise;
  #fault: Fault | undefined;
  #isRepaired = false;

  constructor(
    readonly name: string,
    private readonly stepMs: number,
    startMs: number,
    seed: number
  ) {
    this.#service = new SimulatedService(stepMs, startMs, seed);
    this.#noise = seededNoise(seed + 2);
  }

  get isFaulty(): boolean {
    return this.#fault !== undefined;
  }

  /** Lets a fault begin; its `endMs` is when it ends by itself if nothing is done. */
  befall(fault: Fault): void {
    this.#fault = fault;
    this.#isRepaired = false;
  }

  /** @returns whether it ends the fault there is */
  repair(repair: Repair, timeMs: number): boolean {
    const fault = this.#fault;
    if (fault === undefined || this.#isRepaired || !doesRepair(repair, fault.kind)) {
      return false;
    }
    const takesMs = between(this.#noise, SHORTEST_REPAIR_MS, LONGEST_REPAIR_MS);
    this.#fault = { ...fault, endMs: Math.min(fault.endMs, timeMs + takesMs) };
    this.#isRepaired = true;
    return true;
  }

  /** What is measured over the step that ends at `timeMs`; called for each step in turn. */
  measure(timeMs: number): MeasuredValues {
    const effect = this.#fault === undefined ? NO_EFFECT : faultEffect(this.#fault, timeMs, this.stepMs);
    this.#endFault(timeMs);
    const values = this.#service.measure(timeMs, effect);
    const metrics = Object.entries(SERVICE_METRICS) as Array<[ServiceMetric, Exporter]>;
    const measured = metrics.map(([metric, exporter]) => [
      metric,
      effect.silent === exporter ? Number.NaN : values[metric],
    ]);
    const up = EXPORTERS.map((exporter) => [`up_${exporter}`, Number(effect.silent !== exporter)]);
    return Object.fromEntries([...measured, ...up]) as MeasuredValues;
  }

  #endFault(timeMs: number): void {
    const fault = this.#fault;
    if (fault !== undefined && fault.endMs <= timeMs) {
      this.past.push({ fault, isHealed: this.#isRepaired, lastedMs: fault.endMs - fault.startMs });
      this.#fault = undefined;
    }
  }
}
