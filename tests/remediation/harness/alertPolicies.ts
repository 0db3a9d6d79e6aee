import type { WrittenConfiguration } from '../../protocol/harness/RemediatingApp';

export type WrittenPolicy = NonNullable<WrittenConfiguration['policies']>[number];

/** The most that a policy may act in an hour. */
const MOST_PER_HOUR = 1_000;

/** Alike policies, one for each shard of the alerts, as each has its own limit an hour. */
export function alertPolicies(count: number, targetOf: (shard: number) => string): WrittenPolicy[] {
  return Array.from({ length: count }, (_, shard) => ({
    id: `shard-${shard}`,
    name: `Shard ${shard}`,
    trigger: { kind: 'alert', matches: { shard: `${shard}` }, subject: ['instance'], condition: 'A > 0' },
    steps: [{ target: targetOf(shard) }],
    cooldown: { bySubject: '60s', byTarget: 'none' },
    mostPerHour: MOST_PER_HOUR,
  }));
}
