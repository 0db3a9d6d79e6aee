import { join } from 'node:path';
import { type Browser, type Page, chromium } from '@playwright/test';
import type { Forecast } from '../../../pkg/forecast/Forecast';
import type { JudgeReply, JudgeTask } from '../../../src/panel/anomalies/JudgeMessage';
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

  /** @throws {Error} where the worker can't be loaded */
  async judge({ series, how, healthAtMs }: JudgeTask): Promise<PlainJudgement> {
    const plainSeries = series.map((one) => ({ ...one, timesMs: [...one.timesMs], values: [...one.values] }));
    return this.#page.evaluate(judgeInWorker, { script: SCRIPT, series: plainSeries, how, healthAtMs });
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

/** The bands of series as they come out of a page. */
export type PlainJudgement = ReadonlyArray<{
  readonly timesMs: readonly number[];
  readonly expected: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
}>;

interface JudgePageRequest extends Omit<JudgeTask, 'series'> {
  readonly script: string;
  readonly series: ReadonlyArray<PageRequest['samples']>;
}

/** Runs in the page, and so knows nothing of what is around it here. */
function judgeInWorker({ script, series, how, healthAtMs }: JudgePageRequest): Promise<PlainJudgement> {
  const worker = new Worker(script);
  const { promise, resolve, reject } = Promise.withResolvers<PlainJudgement>();
  worker.onerror = (event) => reject(new Error(event.message));
  worker.onmessage = ({ data }: MessageEvent<JudgeReply>) => {
    if (data.kind !== 'judgement') {
      reject(new Error(JSON.stringify(data)));
      return;
    }
    resolve(
      data.judgement.bands.flatMap((band) =>
        band === undefined
          ? []
          : [
              {
                timesMs: [...band.timesMs],
                expected: [...band.expected],
                lower: [...band.lower],
                upper: [...band.upper],
              },
            ]
      )
    );
  };
  const samples = series.map((one) => ({
    ...one,
    timesMs: Float64Array.from(one.timesMs),
    values: Float64Array.from(one.values),
  }));
  worker.postMessage({ kind: 'judge', series: samples, how, healthAtMs });
  return promise.finally(() => worker.terminate());
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
