import type { GRPCControllerServer } from '../generated/controller';

/** Lets Grafana stop this process in good order, before it kills it. */
export function controllerService(stop: () => void): GRPCControllerServer {
  return {
    shutdown: (_call, reply) => {
      reply(null, {});
      stop();
    },
  };
}
