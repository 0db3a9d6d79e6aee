import { availableParallelism } from 'node:os';
import { Server } from '@grpc/grpc-js';
import { version } from '../../package.json';
import { FIT_TIME_LIMIT_MS } from '../series/limits';
import { findStoreLocation } from '../store/findStoreLocation';
import { AppProcess } from './app/AppProcess';
import { openRemediation } from './app/openRemediation';
import { CachedForecaster } from './fits/CachedForecaster';
import { fitCommand } from './fits/fitCommand';
import { FitProcessPool } from './fits/FitProcessPool';
import { TrainedNetworkCache } from './fits/TrainedNetworkCache';
import { GRPCControllerService } from './generated/controller';
import { HealthService } from './generated/health';
import { DataService, DiagnosticsService, ResourceService } from './generated/plugin';
import { bindServer } from './lifecycle/bindServer';
import { createListenAddress } from './lifecycle/createListenAddress';
import { logger } from './lifecycle/logger';
import { outliveErrors } from './lifecycle/outliveErrors';
import { shutDownServer } from './lifecycle/shutDownServer';
import { withinTime } from '../remediation/withinTime';
import { watchParent } from './lifecycle/watchParent';
import { Metrics } from './metrics/Metrics';
import { controllerService } from './services/controllerService';
import { dataService } from './services/dataService';
import { diagnosticsService } from './services/diagnosticsService';
import { GrafanaClients } from './services/GrafanaClients';
import { healthService } from './services/healthService';
import { resourceService } from './services/resourceService';

const MAX_FIT_PROCESSES = 8;

/** Outlives the minute between two evaluations of an alert rule or two refreshes of a dashboard. */
const FIT_PROCESS_IDLE_MS = 150_000;

/** go-plugin kills a process two seconds after it asked it to stop. */
const SHUTDOWN_LIMIT_MS = 700;

/**
 * What is on its way to a target is settled where it answers quickly; the rest is sent again after the next start, under
 * the same id.
 */
const REMEDIATION_LIMIT_MS = 1_100;

const MAX_REQUEST_BYTES = 64 * 1024 * 1024;

/**
 * Serves Grafana's plugin protocol until Grafana stops this process or goes away.
 * @param parentId the process that started this one, read as early as can be
 * @param writeToStdout the way to stdout that `reserveStdout` left open
 */
export async function servePlugin(parentId: number, writeToStdout: (text: string) => void): Promise<void> {
  const metrics = new Metrics(version);
  const fitProcesses = new FitProcessPool({
    command: fitCommand(),
    maxProcesses: Math.min(availableParallelism(), MAX_FIT_PROCESSES),
    timeLimitMs: FIT_TIME_LIMIT_MS,
    idleMs: FIT_PROCESS_IDLE_MS,
    trainedNetworks: new TrainedNetworkCache(),
  });
  const { GF_PLUGIN_STORE_URL, GF_PLUGIN_STORE_FOLDER } = process.env;
  const clients = new GrafanaClients();
  const app = new AppProcess({
    environment: process.env,
    clients,
    open: (connectionOf, appUrl) =>
      openRemediation({
        storeLocation: findStoreLocation({ GF_PLUGIN_STORE_URL, GF_PLUGIN_STORE_FOLDER }, process.execPath),
        appUrl,
        clients,
        connectionOf,
        createMetrics: () => metrics.remediation(),
      }),
    nowMs: Date.now,
  });
  const address = createListenAddress(process.platform, process.env['PLUGIN_UNIX_SOCKET_DIR']);
  const server = new Server({ 'grpc.max_receive_message_length': MAX_REQUEST_BYTES });

  let isStopping = false;
  const stop = async (reason: string) => {
    if (isStopping) {
      return;
    }
    isStopping = true;
    logger.info('Presage stops', { reason });
    await shutDownServer(server, SHUTDOWN_LIMIT_MS);
    await withinTime(app.stop(), REMEDIATION_LIMIT_MS);
    fitProcesses.close();
    address.release();
    process.exit(0);
  };

  server.addService(HealthService, healthService);
  server.addService(
    GRPCControllerService,
    controllerService(() => void stop('Grafana asked'))
  );
  server.addService(
    DataService,
    dataService({
      forecaster: new CachedForecaster(fitProcesses, metrics),
      expectFits: () => fitProcesses.warm(),
      metrics,
    })
  );
  server.addService(DiagnosticsService, diagnosticsService(metrics, app));
  server.addService(ResourceService, resourceService(metrics, app));
  const port = await bindServer(server, address.target);

  outliveErrors();
  process.on('SIGTERM', () => void stop('SIGTERM'));
  process.on('SIGHUP', () => void stop('SIGHUP'));
  // Ctrl-C at Grafana's terminal reaches its plugins too; Grafana then asks each to stop.
  process.on('SIGINT', () => logger.debug('SIGINT is left to Grafana'));
  watchParent(parentId, () => void stop('Grafana ended'));

  const { network, address: listening } = address.handshake(port);
  writeToStdout(`1|2|${network}|${listening}|grpc\n`);
  logger.info('Presage serves', { version, network });
}
