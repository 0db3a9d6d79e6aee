import { type Server, ServerCredentials } from '@grpc/grpc-js';

/** Starts listening; there is no TLS, as nothing but this machine's Grafana reaches the address. */
export function bindServer(server: Server, target: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.bindAsync(target, ServerCredentials.createInsecure(), (error, port) => {
      if (error === null) {
        resolve(port);
      } else {
        reject(error);
      }
    });
  });
}
