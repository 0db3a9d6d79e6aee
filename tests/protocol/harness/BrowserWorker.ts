import { join } from 'node:path';
import { type Browser, type Page, chromium } from '@playwright/test';
import type { Forecast } from '../../../pkg/forecast/Forecast';
import type { FitMessage, FitReply, FitRequest } from '../../../pkg/query/fits/FitMessage';
import { findChromium } from '../../findChromium';

const distFolder = join(import.meta.dir, '..', '..', '..', 'dist');

const PAGE = '<!doctype html><title>Forecast worker</title><link rel="icon" href="data:,">';

const SCRIPT = 'forecast-worker.js';

/** A reply as it comes out of a page, where typed arrays don't: `numbers` are the mean, then each band's edges. */
export type PlainReply =
  | (Pick<Forecast, 'model' | 'seasonSteps'> & { readonly kind: 'forecast'; readonly numbers: readonly number[] })
  | Exclude<FitReply, { kind: 'forecast' }>;

/** @returns the same of a reply that came another way */
export function toPlainReply(reply: FitReply): PlainReply {
  if (reply.kind !== 'forecast') {
    return reply;
  }
  const { model, seasonSteps, mean, bands } = reply.forecast;
  return {
    kind: 'forecast',
    model,
    seasonSteps,
    numbers: [mean, ...bands.flatMap(({ lower, upper }) => [lower, upper])].flatMap((array) => [...array]),
  };
}

/** The panel's built worker, in a real browser. */
export class BrowserWorker {
  readonly #server: Bun.Server<undefined>;
  readonly #browser: Browser;
  readonly #page: Page;

  private constructor(server: Bun.Server<undefined>, browser: Browser, page: Page) {
    this.#server = server;
    this.#browser = browser;
    this.#page = page;
  }

  static async start(): Promise<BrowserWorker> {
    const server = Bun.serve({ port: 0, hostname: '127.0.0.1', fetch: serveFile });
    const executablePath = findChromium();
    const browser = await chromium.launch({
      ...(executablePath !== undefined && { executablePath }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
    });
    const page = await browser.newPage();
    await page.goto(server.url.href);
    return new BrowserWorker(server, browser, page);
  }

  /** @throws {Error} where the worker can't be loaded */
  async fit({ samples, plan, timeLimitMs }: FitRequest): Promise<PlainReply> {
    const plainSamples = { ...samples, timesMs: [...samples.timesMs], values: [...samples.values] };
    return this.#page.evaluate(runWorker, { script: SCRIPT, samples: plainSamples, plan, timeLimitMs });
  }

  async stop(): Promise<void> {
    await this.#browser.close();
    await this.#server.stop();
  }
}

function serveFile(request: Request): Response {
  const { pathname } = new URL(request.url);
  return pathname === '/'
    ? new Response(PAGE, { headers: { 'content-type': 'text/html' } })
    : new Response(Bun.file(join(distFolder, pathname)));
}

interface PageRequest extends Omit<FitRequest, 'samples'> {
  readonly script: string;
  readonly samples: { name: string; labels: Readonly<Record<string, string>>; timesMs: number[]; values: number[] };
}

/** Runs in the page, and so knows nothing of what is around it here. */
function runWorker({ script, samples, plan, timeLimitMs }: PageRequest): Promise<PlainReply> {
  const worker = new Worker(script);
  const { promise, resolve, reject } = Promise.withResolvers<PlainReply>();
  worker.onerror = (event) => reject(new Error(event.message));
  worker.onmessage = ({ data }: MessageEvent<FitMessage>) => {
    if (data.kind === 'forecast') {
      const { model, seasonSteps, mean, bands } = data.forecast;
      const arrays = [mean, ...bands.flatMap(({ lower, upper }) => [lower, upper])];
      resolve({ kind: 'forecast', model, seasonSteps, numbers: arrays.flatMap((array) => [...array]) });
    } else if (data.kind !== 'progress') {
      resolve(data);
    }
  };
  const [timesMs, values] = [Float64Array.from(samples.timesMs), Float64Array.from(samples.values)];
  worker.postMessage({ samples: { ...samples, timesMs, values }, plan, timeLimitMs });
  return promise.finally(() => worker.terminate());
}
