import { test as base } from '@grafana/plugin-e2e';
import { LoopbackReceiver } from './LoopbackReceiver';
import { RESOURCES, RemediationSetup } from './RemediationSetup';

interface Fixtures {
  readonly receiver: LoopbackReceiver;
  readonly remediation: RemediationSetup;
}

/** A test with a receiver on this machine; the app's settings are afterwards as they were, but for its secrets. */
export const test = base.extend<Fixtures>({
  receiver: async ({}, use) => {
    const receiver = await LoopbackReceiver.start();
    await use(receiver);
    await receiver.close();
  },
  remediation: async ({ request, receiver }, use) => {
    const answer = await request.get(`${RESOURCES}/configuration`);
    const { configuration } = (await answer.json()) as { configuration: unknown };
    await use(new RemediationSetup(request, receiver));
    await request.put(`${RESOURCES}/configuration`, { data: { configuration } });
  },
});
