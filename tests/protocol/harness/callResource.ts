import type { CallResourceResponse, PluginContext } from '../../../pkg/backend/generated/plugin';
import type { PluginProcess } from './PluginProcess';

export interface ResourceCall {
  readonly method?: string;
  /** Below `resources/`, with its query. */
  readonly url: string;
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent as it is. */
  readonly body?: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ResourceResult {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** Undefined where the text is no JSON. */
  readonly json: unknown;
}

/** Asks a resource of the plugin the way Grafana does. */
export async function callResource(
  plugin: PluginProcess,
  pluginContext: PluginContext,
  call: ResourceCall
): Promise<ResourceResult> {
  const { method = 'GET', url, json, headers = {} } = call;
  const body = call.body ?? (json === undefined ? '' : JSON.stringify(json));
  const stream = plugin.resource.callResource({
    pluginContext,
    method,
    path: url.split('?')[0]!,
    url,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, { values: [value] }])),
    body: Buffer.from(body),
  });
  const parts: CallResourceResponse[] = [];
  for await (const part of stream) {
    parts.push(part as CallResourceResponse);
  }
  const text = Buffer.concat(parts.map((part) => part.body)).toString('utf8');
  const all = Object.entries(parts[0]?.headers ?? {}).map(([name, { values }]) => [name, values.join(', ')]);
  return { status: parts[0]?.code ?? 0, headers: Object.fromEntries(all), text, json: parseJson(text) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
