import { describe, expect, test } from 'bun:test';
import { deliveryOf } from '../../store/fixtures/deliveryOf';
import { runOf } from '../../store/fixtures/runOf';
import type { RunRecord } from '../../store/records/RunRecord';
import type { DeliveryRecord } from '../../store/records/DeliveryRecord';
import { Annotator } from './Annotator';

function annotatorOf(status = 200) {
  const drawn: unknown[] = [];
  const logged: string[] = [];
  const annotator = new Annotator({
    grafanaFor: () => ({
      source: { queryRange: async () => [] },
      api: {
        send: async ({ path, body }) => {
          drawn.push({ path, body });
          return { status, json: {} };
        },
      },
    }),
    log: (level, message) => logged.push(`${level} ${message}`),
  });
  return { annotator, drawn, logged };
}

describe('Annotator', () => {
  test.each<[string, Partial<RunRecord>, Partial<DeliveryRecord> | undefined, string]>([
    ['a step', {}, { state: 'delivered' }, '"Scale up" acted on web-1 through "deploy"'],
    ['an undo', {}, { state: 'delivered', purpose: 'undo' }, '"Scale up" undid its step for web-1 through "deploy"'],
    ['healing', { state: 'healed' }, undefined, '"Scale up" healed web-1'],
    ['not healing', { state: 'not healed' }, undefined, '"Scale up" did not heal web-1'],
    ['markup as text', { state: 'healed', subject: '<b>&' }, undefined, '"Scale up" healed &lt;b&gt;&amp;'],
  ])('draws %s', async (_, run, delivery, text) => {
    const { annotator, drawn } = annotatorOf();
    annotator.annotate(runOf(run), 5_000, delivery && deliveryOf(delivery));
    await Bun.sleep(0);
    expect(drawn).toEqual([
      {
        path: 'api/annotations',
        body: { dashboardUID: 'home', panelId: 4, time: 5_000, tags: ['presage', 'remediation', 'scale-up'], text },
      },
    ]);
  });

  test.each<[string, Partial<RunRecord>, Partial<DeliveryRecord> | undefined]>([
    ['a run without a graph', { state: 'healed', place: undefined }, undefined],
    ['a run that goes on', { state: 'watching' }, undefined],
    ['a notification', {}, { state: 'delivered', purpose: 'notify' }],
    ['what was given up', {}, { state: 'dead' }],
  ])('draws nothing of %s', async (_, run, delivery) => {
    const { annotator, drawn } = annotatorOf();
    annotator.annotate(runOf(run), 5_000, delivery && deliveryOf(delivery));
    await Bun.sleep(0);
    expect(drawn).toEqual([]);
  });

  test('logs what Grafana does not take', async () => {
    const { annotator, logged } = annotatorOf(403);
    annotator.annotate(runOf({ state: 'healed' }), 5_000);
    while (logged.length === 0) {
      await Bun.sleep(1);
    }
    expect(logged).toEqual(['warn Grafana did not take an annotation']);
  });
});
