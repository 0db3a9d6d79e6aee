import { TargetLane } from './TargetLane';

/** The lanes of all targets that this process has sent to. */
export class TargetLanes {
  readonly #lanes = new Map<string, TargetLane>();

  of(orgId: number, targetId: string): TargetLane {
    const key = `${orgId} ${targetId}`;
    const lane = this.#lanes.get(key) ?? new TargetLane();
    this.#lanes.set(key, lane);
    return lane;
  }
}
