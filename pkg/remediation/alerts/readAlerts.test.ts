import { describe, expect, test } from 'bun:test';
import { alertJson } from './fixtures/alertCallOf';
import { readAlerts } from './readAlerts';

const read = (json: unknown) => readAlerts(Buffer.from(JSON.stringify(json)));

const only = (given: Readonly<Record<string, unknown>>) => read({ alerts: [alertJson(given)] })[0];

describe('readAlerts', () => {
  test('reads what Grafana sends', () => {
    expect(only({})).toEqual({
      isFiring: true,
      fingerprint: 'f1',
      labels: { alertname: 'HighCpu', instance: 'web-1', severity: 'critical' },
      values: { A: 97.5, C: 1 },
      summary: 'CPU of web-1 is high',
      startsMs: Date.parse('2026-11-22T23:59:00Z'),
      place: { dashboardUid: 'home', panelId: 4 },
    });
  });

  test.each([
    ['no values', { values: null }, { values: {} }],
    ['a value without data', { values: { A: null, B: 2 } }, { values: { B: 2 } }],
    ['a resolved alert', { status: 'resolved' }, { isFiring: false }],
    ['only a description', { annotations: { description: 'so it is' } }, { summary: 'so it is' }],
    ['no annotations', { annotations: null }, { summary: 'Alert "HighCpu"' }],
    ['a long summary', { annotations: { summary: 'x'.repeat(900) } }, { summary: 'x'.repeat(500) }],
    ['no links', { dashboardURL: '', panelURL: '' }, { place: undefined }],
    ['a dashboard only', { panelURL: '' }, { place: { dashboardUid: 'home', panelId: undefined } }],
    [
      'a panel below a sub-path, as newer versions name it',
      { panelURL: 'https://g.example.com/grafana/d/abc-1/my-board?viewPanel=panel-12' },
      { place: { dashboardUid: 'abc-1', panelId: 12 } },
    ],
    ['links that are none', { dashboardURL: 'x', panelURL: 'javascript:alert(1)' }, { place: undefined }],
  ])('reads an alert with %s', (_, given, expected) => {
    expect(only(given)).toMatchObject(expected);
  });

  test.each([
    ['nothing', '', 'MalformedCallError'],
    ['no JSON', 'alerts', 'MalformedCallError'],
    ['half of it', '{"alerts":[', 'MalformedCallError'],
    ['null', 'null', 'MalformedCallError'],
    ['a list', '[]', 'MalformedCallError'],
    ['no alerts', '{"status":"firing"}', 'MalformedCallError'],
    ['alerts that are none', '{"alerts":[1]}', 'MalformedCallError'],
    ['labels that are no texts', JSON.stringify({ alerts: [alertJson({ labels: { a: {} } })] }), 'MalformedCallError'],
    ['no time', JSON.stringify({ alerts: [alertJson({ startsAt: 'soon' })] }), 'MalformedCallError'],
    ['no fingerprint', JSON.stringify({ alerts: [alertJson({ fingerprint: '' })] }), 'MalformedCallError'],
    ['a hundred thousand brackets', '['.repeat(100_000), 'CallTooLargeError'],
    ['33 levels', `${'{"a":'.repeat(33)}1${'}'.repeat(33)}`, 'CallTooLargeError'],
    ['1,001 alerts', JSON.stringify({ alerts: Array.from({ length: 1_001 }, () => alertJson()) }), 'CallTooLargeError'],
  ])('refuses a call of %s', (_, text, name) => {
    expect(() => readAlerts(Buffer.from(text))).toThrow(expect.objectContaining({ name }));
  });

  test('refuses what is no UTF-8', () => {
    expect(() => readAlerts(Uint8Array.of(0x7b, 0xff, 0xfe, 0x7d))).toThrow(
      expect.objectContaining({ name: 'MalformedCallError' })
    );
  });

  test('counts no brackets in texts as depth', () => {
    expect(only({ annotations: { summary: `\\"${'['.repeat(50)}` } })?.summary).toStartWith('\\"[[');
  });

  test('keeps names that objects inherit as plain labels', () => {
    const text =
      '{"alerts":[{"status":"firing","labels":{"__proto__":"x","constructor":"y"},"startsAt":"2026-11-22T23:59:00Z","fingerprint":"f"}]}';
    const [alert] = readAlerts(Buffer.from(text));
    expect(Object.getPrototypeOf(alert?.labels)).toBe(Object.prototype);
    expect(alert?.labels['constructor']).toBe('y');
  });
});
