/** What Chromium's profiler returns, as far as it is read here. */
export interface CpuProfile {
  readonly nodes: ReadonlyArray<{
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string };
    readonly children?: readonly number[];
  }>;
  /** Ids of the nodes that ran, one a sample. */
  readonly samples?: readonly number[];
  /** Microseconds before each sample. */
  readonly timeDeltas?: readonly number[];
}

/** A pause of the main thread of this length or more ends a task, in microseconds. */
const REST_US = 1_000;

const RESTING = new Set(['(idle)', '(program)']);

/**
 * The longest time that one script ran, itself or in what it called, within one task of the main thread.
 * @param script part of its address
 */
export function longestOwnWorkMs({ nodes, samples = [], timeDeltas = [] }: CpuProfile, script: string): number {
  const own = ownNodes(nodes, script);
  const resting = new Set(nodes.filter(({ callFrame }) => RESTING.has(callFrame.functionName)).map(({ id }) => id));
  let longestUs = 0;
  let taskUs = 0;
  let restUs = 0;
  samples.forEach((id, index) => {
    const lastedUs = timeDeltas[index + 1] ?? 0;
    if (resting.has(id)) {
      restUs += lastedUs;
      taskUs = restUs >= REST_US ? 0 : taskUs;
      return;
    }
    restUs = 0;
    taskUs += own.has(id) ? lastedUs : 0;
    longestUs = Math.max(longestUs, taskUs);
  });
  return longestUs / 1_000;
}

function ownNodes(nodes: CpuProfile['nodes'], script: string): ReadonlySet<number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const own = new Set<number>();
  const add = (id: number) => {
    if (!own.has(id)) {
      own.add(id);
      byId.get(id)?.children?.forEach(add);
    }
  };
  nodes.filter(({ callFrame }) => callFrame.url.includes(script)).forEach(({ id }) => add(id));
  return own;
}
