import { z } from 'zod';

const changeSchema = z.object({
  enabled: z.boolean().default(true),
  pinned: z.boolean().default(true),
  jsonData: z.record(z.string(), z.unknown()).default({}),
  secureJsonData: z.record(z.string(), z.string()).default({}),
});

/** An app's settings as Grafana keeps them: what is secret goes to the app's backend and nowhere else. */
export class AppSettings {
  #jsonData: Readonly<Record<string, unknown>>;
  #secrets: Readonly<Record<string, string>>;
  #updatedMs: number;

  constructor(jsonData: Readonly<Record<string, unknown>>, secrets: Readonly<Record<string, string>>, nowMs: number) {
    this.#jsonData = jsonData;
    this.#secrets = secrets;
    this.#updatedMs = nowMs;
  }

  /** What a request to the app's backend brings along. */
  get forBackend() {
    return {
      jsonData: Buffer.from(JSON.stringify(this.#jsonData)),
      decryptedSecureJsonData: { ...this.#secrets },
      lastUpdatedMs: this.#updatedMs,
    };
  }

  /** What Grafana's HTTP API shows: of secrets only whether they are set. */
  get forApi() {
    return {
      enabled: true,
      pinned: true,
      jsonData: this.#jsonData,
      secureJsonFields: Object.fromEntries(Object.entries(this.#secrets).map(([name, value]) => [name, value !== ''])),
    };
  }

  /**
   * Takes new settings; secrets that are not given stay.
   * @throws {z.ZodError} where these are no settings
   */
  change(json: unknown, nowMs: number): void {
    const { jsonData, secureJsonData } = changeSchema.parse(json);
    this.#jsonData = jsonData;
    this.#secrets = { ...this.#secrets, ...secureJsonData };
    this.#updatedMs = nowMs;
  }
}
