import { describe, expect, test } from 'bun:test';
import { DEFAULT_DETECTION_PLAN } from '../../../pkg/anomaly/DetectionPlan';
import { judgePatterns } from '../../../pkg/anomaly/logs/judgePatterns';
import { minePatterns } from '../../../pkg/anomaly/logs/minePatterns';
import { patternRates } from '../../../pkg/anomaly/logs/patternRates';
import { MINUTE_MS, SECOND_MS } from '../../../pkg/series/durations';
import type { LogLines } from '../../../pkg/series/LogLines';
import { hasLoghub, readLoghub } from './loghub';

/** What comes before the message in OpenStack's lines: file, time, process, level, component and request. */
const OPENSTACK_HEADER = /^(?:\S+ ){6}\[[^\]]*\] /;

describe.skipIf(!hasLoghub)('patterns of logs (needs ../shared/data)', () => {
  test("finds Apache's six templates, as people wrote them down", () => {
    const { patterns } = minePatterns(readLoghub('apache'));

    expect(patterns.map(({ template, level, count }) => [count, level, template])).toEqual([
      [569, 'info', '[notice] workerEnv.init() ok <path>'],
      [539, 'error', '[error] mod_jk child workerEnv in error state <num>'],
      [836, 'info', '[notice] jk<num>_init() Found child <num> in scoreboard slot <num>'],
      [32, 'error', '[error] [client <ip>] Directory index forbidden by rule: <path>'],
      [12, 'error', "[error] jk<num>_init() Can't find child <num> in scoreboard"],
      [12, 'error', '[error] mod_jk child init <num>'],
    ]);
  });

  test("finds OpenStack's 43 templates in its messages, and not many more in its whole lines", () => {
    const lines = readLoghub('openStack');
    const messages = { ...lines, texts: lines.texts.map((text) => text.replace(OPENSTACK_HEADER, '')) };
    const { patterns } = minePatterns(messages);

    expect(patterns).toHaveLength(43);
    const templates = patterns.map(({ template }) => template);
    expect(templates).toContain('[instance: <uuid>] VM Paused (Lifecycle Event)');
    expect(templates).toContain('[instance: <uuid>] VM Resumed (Lifecycle Event)');
    expect(templates).toContain('[instance: <uuid>] Took <num> seconds to build instance.');
    expect(templates).toContain('Removable base files: <path>');
    expect(templates).toContain('<ip> "POST <path> HTTP/<num>" status: <num> len: <num> time: <num>');
    // The component and the form of the request part a few.
    expect(minePatterns(lines).patterns.length).toBeWithin(43, 50);
  });

  test('counts every line once', () => {
    const lines = readLoghub('openStack');
    const rates = patternRates(minePatterns(lines), { stepMs: 10 * SECOND_MS, maxPatterns: 10 });

    expect(rates).toHaveLength(11);
    const total = rates.flatMap(({ samples }) => [...samples.values]).reduce((sum, count) => sum + count, 0);
    expect(total).toBe(lines.texts.length);
  });
});

describe.skipIf(!hasLoghub)('verdicts on logs (needs ../shared/data)', () => {
  const steps = [1, 5, 10].map((seconds) => ({ stepMs: seconds * SECOND_MS }));

  function withLines(lines: LogLines, count: number, text: string): LogLines {
    const atMs = lines.timesMs[0]! + 12 * MINUTE_MS;
    const added = Array.from({ length: count }, (_, i) => atMs + i * 10);
    return {
      timesMs: Float64Array.of(...lines.timesMs, ...added),
      texts: [...lines.texts, ...added.map(() => text)],
    };
  }

  function judge(lines: LogLines, stepMs: number) {
    return judgePatterns(lines, DEFAULT_DETECTION_PLAN, { stepMs }).findings;
  }

  test.each(steps)('finds nothing in OpenStack as it is, in steps of $stepMs ms', ({ stepMs }) => {
    expect(judge(readLoghub('openStack'), stepMs)).toEqual([]);
  });

  test.each(steps)('finds a burst of a rare line, in steps of $stepMs ms', ({ stepMs }) => {
    const lines = readLoghub('openStack');
    const rare = lines.texts.find((text) => text.includes('Unknown base file'))!;

    expect(judge(withLines(lines, 50, rare), stepMs)).toEqual([
      expect.objectContaining({ kind: 'burst', severity: 'critical', level: 'warning' }),
    ]);
  });

  test.each(steps)('finds one new error with its stack trace, in steps of $stepMs ms', ({ stepMs }) => {
    const trace =
      '2017-05-16 00:12:00.008 2931 ERROR nova.compute.manager [-] Unexpected failure\n' +
      'Traceback (most recent call last):\n  File "manager.py", line 12, in run';

    expect(judge(withLines(readLoghub('openStack'), 1, trace), stepMs)).toEqual([
      expect.objectContaining({ kind: 'new', severity: 'critical', level: 'error', sampleLines: [trace] }),
    ]);
  });

  test('finds a line that stays away', () => {
    const lines = readLoghub('openStack');
    const stopMs = lines.timesMs[0]! + 9 * MINUTE_MS;
    const kept = lines.texts.map((text, i) => !(text.includes('"GET /v2/') && lines.timesMs[i]! > stopMs));

    const cut = { timesMs: lines.timesMs.filter((_, i) => kept[i]), texts: lines.texts.filter((_, i) => kept[i]) };
    const findings = judge(cut, SECOND_MS);

    expect(findings).toEqual([expect.objectContaining({ kind: 'gone' })]);
    expect(findings[0]!.startMs - stopMs).toBeWithin(0, MINUTE_MS);
  });
});
