import { credentials, type ServiceError } from '@grpc/grpc-js';
import { GRPCControllerClient } from '../../pkg/backend/generated/controller';
import {
  type CallResourceRequest,
  type CallResourceResponse,
  type CheckHealthRequest,
  type CheckHealthResponse,
  type CollectMetricsRequest,
  type CollectMetricsResponse,
  DataClient,
  DiagnosticsClient,
  type QueryDataRequest,
  type QueryDataResponse,
  ResourceClient,
} from '../../pkg/backend/generated/plugin';

/** As Grafana's: answers may be large. */
const CHANNEL_OPTIONS = { 'grpc.max_receive_message_length': 64 * 2 ** 20 };

/** Calls one backend plugin's process over Grafana's plugin protocol. */
export class PluginClient {
  readonly #data: DataClient;
  readonly #resource: ResourceClient;
  readonly #diagnostics: DiagnosticsClient;
  readonly #controller: GRPCControllerClient;

  constructor(address: string) {
    const insecure = credentials.createInsecure();
    this.#data = new DataClient(address, insecure, CHANNEL_OPTIONS);
    this.#resource = new ResourceClient(address, insecure, CHANNEL_OPTIONS);
    this.#diagnostics = new DiagnosticsClient(address, insecure, CHANNEL_OPTIONS);
    this.#controller = new GRPCControllerClient(address, insecure, CHANNEL_OPTIONS);
  }

  queryData(request: QueryDataRequest): Promise<QueryDataResponse> {
    return answer((callback) => this.#data.queryData(request, callback));
  }

  checkHealth(request: CheckHealthRequest): Promise<CheckHealthResponse> {
    return answer((callback) => this.#diagnostics.checkHealth(request, callback));
  }

  collectMetrics(request: CollectMetricsRequest): Promise<CollectMetricsResponse> {
    return answer((callback) => this.#diagnostics.collectMetrics(request, callback));
  }

  /** The first part of the answer carries the status and the headers, every part a piece of the body. */
  async callResource(request: CallResourceRequest): Promise<CallResourceResponse[]> {
    const parts: CallResourceResponse[] = [];
    for await (const part of this.#resource.callResource(request)) {
      parts.push(part as CallResourceResponse);
    }
    return parts;
  }

  /** Asks the process to end; one that has ended already is as good. */
  async shutDown(): Promise<void> {
    await answer((callback) => this.#controller.shutdown({}, callback)).catch(() => undefined);
  }

  close(): void {
    for (const client of [this.#data, this.#resource, this.#diagnostics, this.#controller]) {
      client.close();
    }
  }
}

function answer<Response>(
  call: (callback: (error: ServiceError | null, response: Response) => void) => void
): Promise<Response> {
  return new Promise((resolve, reject) => {
    call((error, response) => (error === null ? resolve(response) : reject(error)));
  });
}
