import { Webhook, WebhookVerificationError } from 'standardwebhooks';
import { z } from 'zod';

const eventSchema = z.object({ type: z.string(), data: z.object({ subject: z.string() }) });

/** What a receiver has to keep of a request: one that comes twice is answered the same and done once. */
interface Receipt {
  readonly id: string;
  readonly did: string;
}

/**
 * A system that remediations can be sent to, on this machine only. It takes requests that are signed with its secret and
 * restarts the demonstration workload's service when asked to act.
 */
export class DemonstrationReceiver {
  readonly #webhook: Webhook;
  readonly #restart: () => void;
  readonly #receipts = new Map<string, Receipt>();
  readonly #server: Bun.Server<undefined>;

  /** @param restart called once for each request to act */
  constructor(secret: string, restart: () => void) {
    this.#webhook = new Webhook(secret);
    this.#restart = restart;
    this.#server = Bun.serve({
      port: 0,
      hostname: '127.0.0.1',
      routes: { '/restart': { POST: (request) => this.#receive(request) } },
      fetch: () => Response.json({ message: 'Send a POST to /restart.' }, { status: 404 }),
    });
  }

  /** Host and port, as in the allowed hosts. */
  get host(): string {
    return `127.0.0.1:${this.#server.port}`;
  }

  async stop(): Promise<void> {
    await this.#server.stop(true);
  }

  async #receive(request: Request): Promise<Response> {
    const text = await request.text();
    try {
      this.#webhook.verify(text, Object.fromEntries(request.headers));
    } catch (error) {
      if (error instanceof WebhookVerificationError) {
        return Response.json({ message: `The signature is not right: ${error.message}.` }, { status: 401 });
      }
      throw error;
    }
    const id = request.headers.get('webhook-id') ?? '';
    const receipt = this.#receipts.get(id) ?? this.#act(id, text);
    return Response.json({ ...receipt, signature: 'verified' });
  }

  #act(id: string, text: string): Receipt {
    const { type, data } = eventSchema.parse(JSON.parse(text));
    const isTest = type === 'presage.remediation.test';
    if (!isTest) {
      this.#restart();
    }
    const receipt = { id, did: isTest ? 'nothing, as it is a test' : `restarted the service of ${data.subject}` };
    this.#receipts.set(id, receipt);
    return receipt;
  }
}
