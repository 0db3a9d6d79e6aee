import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { MINUTE_MS } from '../../series/durations';
import { cpuIncident } from './fixtures/cpuIncident';
import { groupIncidents } from './groupIncidents';
import type { Incident } from './Incident';
import type { SeriesIncident } from './Situation';

const incidentOf = (
  series: string,
  startMinute: number,
  endMinute: number | undefined,
  severity: Incident['severity'] = 'warning'
): SeriesIncident => ({
  series,
  incident: {
    ...cpuIncident,
    startMs: startMinute * MINUTE_MS,
    endMs: endMinute === undefined ? undefined : endMinute * MINUTE_MS,
    severity,
  },
});

/** Who is in each situation. */
const membersOf = (incidents: readonly SeriesIncident[]): string[] =>
  groupIncidents(incidents, 100).map(({ incidents: members }) => members.map(({ series }) => series).join(''));

describe('groupIncidents', () => {
  test.each<{ name: string; incidents: readonly SeriesIncident[]; members: readonly string[] }>([
    { name: 'apart', incidents: [incidentOf('a', 0, 5), incidentOf('b', 6, 9)], members: ['a', 'b'] },
    { name: 'overlapping', incidents: [incidentOf('b', 4, 9), incidentOf('a', 0, 5)], members: ['ab'] },
    { name: 'touching', incidents: [incidentOf('a', 0, 5), incidentOf('b', 5, 9)], members: ['ab'] },
    {
      name: 'overlapping with one in between',
      incidents: [incidentOf('a', 0, 5), incidentOf('b', 4, 9), incidentOf('c', 8, 9)],
      members: ['abc'],
    },
    {
      name: 'begun long after one that is still open',
      incidents: [incidentOf('a', 0, undefined), incidentOf('b', 60, 61), incidentOf('c', 61, 62)],
      members: ['ab', 'c'],
    },
    { name: 'none', incidents: [], members: [] },
  ])('groups incidents $name', ({ incidents, members }) => {
    expect(membersOf(incidents)).toEqual([...members]);
  });

  test('waits longer for what follows where samples are far apart', () => {
    const first = incidentOf('a', 0, undefined);
    const daily = { series: 'a', incident: { ...first.incident, usualGapMs: 1_440 * MINUTE_MS } };

    expect(membersOf([daily, incidentOf('b', 7_200, 7_201), incidentOf('c', 7_201, 7_202)])).toEqual(['ab', 'c']);
  });

  test.each([
    { name: 'two warnings', hit: 2, judged: 2, severity: 'warning' },
    { name: 'three of thirty', hit: 3, judged: 30, severity: 'critical' },
    { name: 'three of thirty-one', hit: 3, judged: 31, severity: 'warning' },
  ] as const)('calls $name $severity', ({ hit, judged, severity }) => {
    const incidents = Array.from({ length: hit }, (_, i) => incidentOf(`pod-${i}`, i, 10));

    expect(groupIncidents(incidents, judged)).toMatchObject([{ severity, seriesCount: hit }]);
  });

  test('is as severe as its worst incident, and counts a series once', () => {
    const incidents = [incidentOf('a', 0, 9), incidentOf('b', 1, 2, 'critical'), incidentOf('b', 4, 5)];

    expect(groupIncidents(incidents, 100)).toMatchObject([
      { severity: 'critical', seriesCount: 2, startMs: 0, endMs: 9 * MINUTE_MS },
    ]);
  });

  test('is open while one of its incidents is', () => {
    expect(groupIncidents([incidentOf('a', 0, undefined), incidentOf('b', 1, 2)], 2)).toMatchObject([
      { endMs: undefined },
    ]);
  });

  test('puts every incident into one situation, in any order of incidents', () => {
    const incidents = fc.array(
      fc
        .record({ start: fc.nat(300), length: fc.option(fc.nat(90), { nil: undefined }) })
        .map(({ start, length }) => incidentOf('a', start, length === undefined ? undefined : start + length)),
      { maxLength: 30 }
    );
    fc.assert(
      fc.property(incidents, (all) => {
        const situations = groupIncidents(all, 1);

        expect(new Set(situations.flatMap(({ incidents: members }) => members))).toEqual(new Set(all));
        const timesOf = (groups: typeof situations) => groups.map(({ startMs, endMs }) => [startMs, endMs]);
        expect(timesOf(groupIncidents(all.toReversed(), 1))).toEqual(timesOf(situations));
      })
    );
  });
});
