/** A request as it will be sent, but for its secrets, which are filled in at the moment of sending. */
export interface PreparedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What came back for one attempt. */
export interface DeliveryAnswer {
  /** HTTP status; undefined where there was none. */
  readonly status: number | undefined;
  /** The beginning of the body, or why there is none. */
  readonly text: string;
  readonly tookMs: number;
  readonly atMs: number;
}

/**
 * `pending` waits for its time, `sending` is held by one process until its lease ends, `delivered` is done, `dead` was
 * given up and can be sent again by a person, `cancelled` was stopped before it was sent.
 */
export const DELIVERY_STATES = ['pending', 'sending', 'delivered', 'dead', 'cancelled'] as const;

export type DeliveryState = (typeof DELIVERY_STATES)[number];

export const DELIVERY_PURPOSES = ['act', 'undo', 'notify', 'test'] as const;

export type DeliveryPurpose = (typeof DELIVERY_PURPOSES)[number];

/** One request in the outbox: written before it is sent, kept after. Its id is the idempotency key over all attempts. */
export interface DeliveryRecord {
  /** `webhook-id`. */
  readonly id: string;
  readonly orgId: number;
  readonly runId: string | undefined;
  readonly stepIndex: number;
  readonly purpose: DeliveryPurpose;
  /** Held back while the kill switch is on. */
  readonly isAutomatic: boolean;
  readonly targetId: string;
  readonly request: PreparedRequest;
  readonly state: DeliveryState;
  readonly attempts: number;
  /** Not sent before. */
  readonly dueMs: number;
  /** Given up after this. */
  readonly expiresMs: number;
  readonly leaseOwner: string | undefined;
  readonly leaseEndMs: number | undefined;
  readonly createdMs: number;
  readonly endedMs: number | undefined;
  readonly lastAnswer: DeliveryAnswer | undefined;
}
