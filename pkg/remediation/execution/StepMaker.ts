import { LRUCache } from 'lru-cache';
import { PresageError } from '../../series/PresageError';
import { SECOND_MS } from '../../series/durations';
import type { RunRecord } from '../../store/records/RunRecord';
import type { Store } from '../../store/Store';
import type { StepRequest } from '../runs/stepDelivery';
import { stepDeliveryId } from '../runs/stepDeliveryId';
import { TargetNotFoundError } from '../configuration/errors/TargetNotFoundError';
import { TargetOffError } from './errors/TargetOffError';
import type { Organization } from '../configuration/Organization';
import type { RequestMaker, RequestPurpose } from './RequestMaker';
import { targetSwitch } from '../../store/records/switchNames';

/** A target that can't be read now may be in a second; waiting longer than half a minute helps nobody. */
const MOST_TRIES = 5;

const MAX_REMEMBERED = 10_000;

export type MadeStep =
  | { readonly kind: 'made'; readonly step: StepRequest }
  | { readonly kind: 'later'; readonly inMs: number }
  | { readonly kind: 'failed'; readonly reason: string };

/** Makes the requests of further steps, and tries those again that can't be made at once. */
export class StepMaker {
  readonly #store: Store;
  readonly #requests: Pick<RequestMaker, 'make'>;
  readonly #tries = new LRUCache<string, number>({ max: MAX_REMEMBERED });

  constructor(store: Store, requests: Pick<RequestMaker, 'make'>) {
    this.#store = store;
    this.#requests = requests;
  }

  async make(organization: Organization, run: RunRecord, purpose: RequestPurpose): Promise<MadeStep> {
    const id = stepDeliveryId(run.id, purpose.stepIndex, purpose.purpose);
    try {
      const step = await this.#requests.make(organization, run, purpose);
      if (!(await this.#store.switches.isOn(run.orgId, targetSwitch(step.target.id)))) {
        throw new TargetOffError(step.target.name);
      }
      this.#tries.delete(id);
      return { kind: 'made', step };
    } catch (error) {
      if (!(error instanceof PresageError)) {
        throw error;
      }
      return this.#afterFailure(id, error);
    }
  }

  #afterFailure(id: string, error: PresageError): MadeStep {
    const tries = (this.#tries.get(id) ?? 0) + 1;
    if (error instanceof TargetNotFoundError || error instanceof TargetOffError || tries >= MOST_TRIES) {
      this.#tries.delete(id);
      return { kind: 'failed', reason: error.explanation };
    }
    this.#tries.set(id, tries);
    return { kind: 'later', inMs: 2 ** (tries - 1) * SECOND_MS };
  }
}
