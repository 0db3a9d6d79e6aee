import type { Page } from '@playwright/test';
import type { Press } from '../../pkg/remediation/presses/Press';
import type { PressPreview } from '../../pkg/remediation/presses/PressPreview';
import type { RunRecord, RunState } from '../../pkg/store/records/RunRecord';

const RESOURCES = '/api/plugins/presage-forecast-app/resources';

const POLICY = {
  id: 'restart-service',
  name: 'Restart service',
  description: 'Restarts the deployment of a service that hangs.',
  pressable: true,
  targetName: 'Cluster',
};

/** Answers the panel as the app's backend would, with runs that take the states that a test wants. */
export class FakeRemediation {
  readonly previews: Press[] = [];
  readonly presses: Press[] = [];
  decision: PressPreview['decision'] = { verdict: 'act', explanation: 'Nothing speaks against it.' };
  /** Of the run, one after the other as it is looked at; the last one stays. */
  states: RunState[] = ['sending', 'watching', 'healed'];

  static async installOn(page: Page): Promise<FakeRemediation> {
    const fake = new FakeRemediation();
    await page.route(`**${RESOURCES}/policies?trigger=click`, (route) => route.fulfill({ json: [POLICY] }));
    await page.route(`**${RESOURCES}/presses/preview`, (route) => {
      const press = route.request().postDataJSON() as Press;
      fake.previews.push(press);
      return route.fulfill({ json: fake.#preview(press) });
    });
    await page.route(`**${RESOURCES}/presses`, (route) => {
      fake.presses.push(route.request().postDataJSON() as Press);
      return route.fulfill({ json: run('sending') });
    });
    await page.route(`**${RESOURCES}/runs/run-1`, (route) => {
      const [state = 'sending', ...rest] = fake.states;
      fake.states = rest.length > 0 ? rest : [state];
      const audit = [{ sequence: 1, atMs: Date.now(), kind: 'sent', summary: 'Sent to Cluster: answered 200.' }];
      return route.fulfill({ json: { run: run(state), deliveries: [], audit } });
    });
    return fake;
  }

  #preview({ title }: Press): PressPreview {
    return {
      policyName: POLICY.name,
      subject: title,
      decision: this.decision,
      targetName: POLICY.targetName,
      request: {
        method: 'PATCH',
        url: 'https://cluster.test/apis/apps/v1/namespaces/shop/deployments/web',
        headers: { authorization: 'Bearer ••••', 'content-type': 'application/merge-patch+json' },
        body: '{"spec":{"template":{"metadata":{"annotations":{"restartedAt":"now"}}}}}',
      },
      furtherSteps: ['Roll the deployment back where the CPU is not below 70 % within 5 m.'],
      fingerprint: 'print-1',
    };
  }
}

function run(state: RunState): Partial<RunRecord> {
  return { id: 'run-1', policyName: POLICY.name, state, reason: 'Ada pressed the button.' };
}
