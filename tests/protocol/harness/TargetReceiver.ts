/** A request as it reached a target. */
export interface ReceivedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What a target does with a request; it never answers where the promise stays open. */
export type Answer = (request: ReceivedRequest) => Response | Promise<Response>;

/** A target on loopback that remembers what reached it. */
export class TargetReceiver {
  readonly requests: ReceivedRequest[] = [];
  answer: Answer = () => new Response('done');
  readonly #server: Bun.Server<undefined>;

  constructor(port = 0) {
    this.#server = Bun.serve({ hostname: '127.0.0.1', port, idleTimeout: 0, fetch: (request) => this.#take(request) });
  }

  get port(): number {
    return this.#server.port ?? 0;
  }

  /** As allowed hosts name it. */
  get host(): string {
    return `127.0.0.1:${this.port}`;
  }

  get url(): string {
    return `http://${this.host}/act`;
  }

  /** `webhook-id` of everything that came. */
  get ids(): string[] {
    return this.requests.map(({ headers }) => headers['webhook-id'] ?? '');
  }

  stop(): Promise<void> {
    return this.#server.stop(true);
  }

  async #take(request: Request): Promise<Response> {
    const received = {
      method: request.method,
      path: new URL(request.url).pathname,
      headers: Object.fromEntries(request.headers),
      body: await request.text(),
    };
    this.requests.push(received);
    return this.answer(received);
  }
}
