import { randomBytes } from 'node:crypto';
import { type APIRequestContext, expect } from '@playwright/test';
import { Webhook } from 'standardwebhooks';
import type { RunDetail } from '../../pkg/remediation/service/RemediationService';
import type { RunRecord } from '../../pkg/store/records/RunRecord';
import { type LoopbackReceiver, type ReceivedRequest } from './LoopbackReceiver';

export const RESOURCES = '/api/plugins/presage-forecast-app/resources';

/** What Grafana's contact point signs its calls with. */
export const CONTACT_POINT_SECRET = randomBytes(32).toString('hex');

const TARGET_ID = 'loopback';

const SIGNING_SECRET = `whsec_${randomBytes(32).toString('base64')}`;

/** Remediation as a test needs it: one target, the receiver on this machine, and one policy. */
export class RemediationSetup {
  readonly policyId = `test-${randomBytes(6).toString('hex')}`;
  readonly #request: APIRequestContext;
  readonly #receiver: LoopbackReceiver;

  /** @param request as an administrator */
  constructor(request: APIRequestContext, receiver: LoopbackReceiver) {
    this.#request = request;
    this.#receiver = receiver;
  }

  /** Replaces the app's settings by those of this test. */
  async configure(trigger: object, target: object = {}): Promise<void> {
    const configuration = {
      allowedHosts: [this.#receiver.host],
      targets: [
        {
          id: TARGET_ID,
          name: 'Receiver',
          kind: 'webhook',
          settings: { url: `http://${this.#receiver.host}/hooks` },
          ...target,
        },
      ],
      policies: [
        {
          id: this.policyId,
          name: 'Restart service',
          description: 'Asks the receiver to restart the service.',
          trigger,
          steps: [{ target: TARGET_ID, action: {} }],
          // Tests act on one machine, one right after the other.
          cooldown: { bySubject: '1s', byTarget: 'none' },
        },
      ],
    };
    const secrets = {
      [`target.${TARGET_ID}.signingSecret`]: SIGNING_SECRET,
      'contactPoint.secret': CONTACT_POINT_SECRET,
    };
    const response = await this.#request.put(`${RESOURCES}/configuration`, { data: { configuration, secrets } });
    expect(await response.json()).toMatchObject({ problems: [] });
  }

  /** Waits for the one request that the receiver gets, and checks its signature. */
  async receivedRequest(): Promise<ReceivedRequest> {
    await expect.poll(() => this.#receiver.received.length).toBe(1);
    const [received] = this.#receiver.received;
    if (received === undefined) {
      throw new Error('The receiver has lost its request.');
    }
    new Webhook(SIGNING_SECRET).verify(received.body, received.headers as Record<string, string>);
    return received;
  }

  /** Waits for the policy's one run to be over, and tells what there is to know of it. */
  async endedRun(): Promise<RunDetail> {
    const find = async () => {
      const response = await this.#request.get(`${RESOURCES}/runs?policyId=${this.policyId}&limit=10`);
      return (await response.json()) as RunRecord[];
    };
    await expect.poll(async () => (await find()).map(({ state }) => state)).toEqual(['sent']);
    const [run] = await find();
    const response = await this.#request.get(`${RESOURCES}/runs/${run?.id}`);
    return (await response.json()) as RunDetail;
  }
}
