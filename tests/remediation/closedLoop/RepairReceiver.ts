import type { Repair } from './repairs';

/** A request for a repair as it arrived. */
export interface RepairRequest {
  readonly atMs: number;
  readonly repair: Repair;
  readonly policyId: string;
  readonly subject: string;
  readonly service: string;
  readonly deliveryId: string;
}

interface RepairEvent {
  readonly data: {
    readonly policy: { readonly id: string };
    readonly subject: string;
    readonly labels: { readonly service: string };
  };
}

/** Takes requests for repairs on loopback, each id once, at a path named like the repair. */
export class RepairReceiver {
  readonly requests: RepairRequest[] = [];
  readonly #seen = new Set<string>();
  readonly #server: Bun.Server<undefined>;

  constructor(private readonly repair: (request: RepairRequest) => void) {
    this.#server = Bun.serve({ hostname: '127.0.0.1', port: 0, fetch: (request) => this.#receive(request) });
  }

  get host(): string {
    return `127.0.0.1:${this.#server.port}`;
  }

  stop(): Promise<void> {
    return this.#server.stop(true);
  }

  async #receive(request: Request): Promise<Response> {
    const { data } = (await request.json()) as RepairEvent;
    const deliveryId = request.headers.get('webhook-id') ?? '';
    if (this.#seen.has(deliveryId)) {
      return new Response('known');
    }
    this.#seen.add(deliveryId);
    const asked: RepairRequest = {
      atMs: Date.now(),
      repair: new URL(request.url).pathname.slice(1) as Repair,
      policyId: data.policy.id,
      subject: data.subject,
      service: data.labels.service,
      deliveryId,
    };
    this.requests.push(asked);
    this.repair(asked);
    return new Response('ok');
  }
}
