import type { MachineSampler } from '../machine/MachineSampler';
import { DemonstrationLogsSource } from '../sources/DemonstrationLogsSource';
import { DemonstrationMetricsSource } from '../sources/DemonstrationMetricsSource';
import { MachineSource } from '../sources/MachineSource';
import type { PreviewSource } from '../sources/PreviewSource';
import { RemoteSource } from '../sources/RemoteSource';
import type { Story } from '../workload/Story';
import type { DataSource } from './DataSource';
import type { PreviewSettings } from './readPreviewSettings';

/** The data sources a dashboard in the preview may name by uid. */
export function createDataSources(settings: PreviewSettings, sampler: MachineSampler, story: Story): DataSource[] {
  const demonstrationMetrics = new DemonstrationMetricsSource(story, Date.now);
  const demonstrationLogs = new DemonstrationLogsSource(story, Date.now);
  const sources = [
    prometheus(settings.prometheusUrl, new MachineSource(sampler)),
    {
      uid: 'demonstration',
      type: 'prometheus',
      name: 'Demonstration workload',
      description: 'A made-up workload, measured every minute; no real system',
      source: demonstrationMetrics,
    },
    loki(settings.lokiUrl, demonstrationLogs),
    {
      uid: 'demonstration-logs',
      type: 'loki',
      name: 'Demonstration logs',
      description: 'The log lines of the made-up workload',
      source: demonstrationLogs,
    },
    {
      uid: 'presage',
      type: 'presage-forecast-datasource',
      name: 'Presage',
      description: 'Forecasts of the other data sources, computed by the real executable',
    },
  ];
  return sources.map((source, index) => ({ ...source, id: index + 1, isDefault: index === 0 }));
}

function prometheus(url: string | undefined, machine: PreviewSource) {
  const common = { uid: 'prometheus', type: 'prometheus' };
  return url === undefined
    ? { ...common, name: 'This machine', description: 'This machine, sampled every 5 s', source: machine }
    : { ...common, name: 'Prometheus', description: url, source: new RemoteSource(`${url}/api/v1/query_range`) };
}

function loki(url: string | undefined, demonstration: PreviewSource) {
  const common = { uid: 'loki', type: 'loki' };
  return url === undefined
    ? { ...common, name: 'Loki', description: 'No LOKI_URL is set: the demonstration log lines', source: demonstration }
    : { ...common, name: 'Loki', description: url, source: new RemoteSource(`${url}/loki/api/v1/query_range`) };
}
