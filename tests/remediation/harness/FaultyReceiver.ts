import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { seededRandom } from '../../../pkg/series/seededRandom';

/** How often the receiver does what; the rest is answered with 200. */
export interface FaultShares {
  /** Answers 503 and does nothing. */
  readonly fails: number;
  /** Takes the request and never answers. */
  readonly hangs: number;
  /** Cuts the connection before it takes the request. */
  readonly resets: number;
  /** Takes the request, then cuts the connection: the sender can't know and sends it again. */
  readonly duplicates: number;
}

/** What arrived for one action: the ids it came under, and how often it was taken. */
export interface Arrivals {
  readonly ids: Set<string>;
  taken: number;
  answered: number;
}

/** A webhook receiver on loopback that fails at random, the same for the same seed, and counts what arrives. */
export class FaultyReceiver {
  /** By the subject that the event is for. */
  readonly arrivals = new Map<string, Arrivals>();
  wrongSignatures = 0;
  requests = 0;
  readonly #server: Server;
  readonly #random: () => number;
  readonly #webhook: Webhook;
  readonly #hanging = new Set<ServerResponse>();

  private constructor(
    private readonly shares: FaultShares,
    seed: number,
    signingKey: string
  ) {
    this.#random = seededRandom(seed);
    this.#webhook = new Webhook(signingKey);
    this.#server = createServer((request, response) => void this.#receive(request, response));
  }

  static async start(shares: FaultShares, seed: number, signingKey: string): Promise<FaultyReceiver> {
    const receiver = new FaultyReceiver(shares, seed, signingKey);
    await new Promise<void>((resolve) => receiver.#server.listen(0, '127.0.0.1', resolve));
    return receiver;
  }

  get host(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get url(): string {
    return `http://${this.host}/`;
  }

  stop(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  async #receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readText(request);
    this.requests++;
    const { fails, hangs, resets, duplicates } = this.shares;
    const draw = this.#random();
    if (draw < resets) {
      request.socket.destroy();
      return;
    }
    if (draw < resets + fails) {
      response.writeHead(503).end();
      return;
    }
    const arrivals = this.#take(request, body);
    if (draw < resets + fails + hangs) {
      this.#hanging.add(response);
      return;
    }
    if (draw < resets + fails + hangs + duplicates) {
      request.socket.destroy();
      return;
    }
    arrivals.answered++;
    response.writeHead(200).end('ok');
  }

  #take(request: IncomingMessage, body: string): Arrivals {
    try {
      this.#webhook.verify(body, request.headers as Record<string, string>);
    } catch {
      this.wrongSignatures++;
    }
    const { subject } = (JSON.parse(body) as { data: { subject: string } }).data;
    const arrivals = this.arrivals.get(subject) ?? { ids: new Set(), taken: 0, answered: 0 };
    this.arrivals.set(subject, arrivals);
    arrivals.ids.add(String(request.headers['webhook-id']));
    arrivals.taken++;
    return arrivals;
  }
}

async function readText(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) {
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts).toString('utf8');
}
