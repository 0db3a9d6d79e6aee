import { readdirSync, readFileSync } from 'node:fs';

const SAMPLE_MS = 20;

/** Linux counts processor time in hundredths of a second wherever this runs. */
const TICKS_PER_SECOND = 100;

/** Whether this machine tells of its processes. */
export const canWatchProcesses = process.platform === 'linux';

/**
 * Watches a process and those it starts: how much memory they hold together, and what time they take of the processors.
 */
export class ProcessWatch {
  peakResidentMegabytes = 0;
  readonly #rootId: number;
  readonly #timer: Timer;
  readonly #cpuSeconds = new Map<number, number>();

  constructor(rootId: number) {
    this.#rootId = rootId;
    this.#timer = setInterval(() => this.#sample(), SAMPLE_MS);
  }

  /** Processor time of the first process. */
  get rootCpuSeconds(): number {
    return this.#cpuSeconds.get(this.#rootId) ?? 0;
  }

  /** Processor time of those it started. */
  get childCpuSeconds(): number {
    return [...this.#cpuSeconds.values()].reduce((sum, seconds) => sum + seconds, 0) - this.rootCpuSeconds;
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #sample(): void {
    const processIds = withDescendants(this.#rootId);
    const megabytes = processIds.reduce((sum, id) => sum + residentMegabytes(id), 0);
    this.peakResidentMegabytes = Math.max(this.peakResidentMegabytes, megabytes);
    processIds.forEach((id) => this.#cpuSeconds.set(id, cpuSeconds(id) ?? this.#cpuSeconds.get(id) ?? 0));
  }
}

function withDescendants(processId: number): number[] {
  const threads = readOr('', () => readdirSync(`/proc/${processId}/task`).join(' '))
    .split(' ')
    .filter(Boolean);
  const children = threads.flatMap((thread) =>
    readOr('', () => readFileSync(`/proc/${processId}/task/${thread}/children`, 'utf8'))
      .split(' ')
      .filter(Boolean)
  );
  return [processId, ...children.map(Number).flatMap(withDescendants)];
}

function residentMegabytes(processId: number): number {
  const status = readOr('', () => readFileSync(`/proc/${processId}/status`, 'utf8'));
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_024;
}

function cpuSeconds(processId: number): number | undefined {
  const stat = readOr('', () => readFileSync(`/proc/${processId}/stat`, 'utf8'));
  // The name before it may hold spaces and brackets; user and system time are fields 14 and 15 of all.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return stat === '' ? undefined : (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}

/** A process may end while it is looked at. */
function readOr<Value>(otherwise: Value, read: () => Value): Value {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
