import path from 'node:path';

/** What a person may set before starting the preview. */
export interface PreviewSettings {
  /** The port asked for, or undefined where the first free one from 3001 on will do. */
  readonly port: number | undefined;
  /** Address of a real Prometheus, without a slash at its end. */
  readonly prometheusUrl: string | undefined;
  /** Address of a real Loki, without a slash at its end. */
  readonly lokiUrl: string | undefined;
  readonly projectFolder: string;
}

/**
 * Reads PORT, PROMETHEUS_URL and LOKI_URL.
 * @throws {RangeError} where one of them makes no sense
 */
export function readPreviewSettings(environment: Readonly<Record<string, string | undefined>>): PreviewSettings {
  return {
    port: readPort(environment.PORT),
    prometheusUrl: readUrl('PROMETHEUS_URL', environment.PROMETHEUS_URL),
    lokiUrl: readUrl('LOKI_URL', environment.LOKI_URL),
    projectFolder: path.resolve(import.meta.dir, '..', '..'),
  };
}

function readPort(text: string | undefined): number | undefined {
  if (!text) {
    return undefined;
  }
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new RangeError(`PORT is "${text}", which is no port. Write a whole number from 1 to 65535.`);
  }
  return port;
}

function readUrl(name: string, text: string | undefined): string | undefined {
  if (!text) {
    return undefined;
  }
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new RangeError(`${name} is "${text}", which is no address. Write one such as http://localhost:9090.`);
  }
  return text.replace(/\/+$/, '');
}
