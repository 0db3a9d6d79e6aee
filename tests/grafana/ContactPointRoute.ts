import { randomBytes } from 'node:crypto';
import { type APIRequestContext, expect } from '@playwright/test';
import { CONTACT_POINT_SECRET, RESOURCES } from './RemediationSetup';

interface FiringRule {
  readonly title: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}

const EVALUATE_EVERY_S = 10;

/** A way from an alert rule to Presage, made through Grafana's API as a person or a provisioning file would. */
export class ContactPointRoute {
  readonly #request: APIRequestContext;
  readonly #baseUrl: string;
  readonly #name = `Presage ${randomBytes(4).toString('hex')}`;
  readonly #undo: Array<() => Promise<unknown>> = [];

  /** @param baseUrl by which Grafana reaches itself */
  constructor(request: APIRequestContext, baseUrl: string) {
    this.#request = request;
    this.#baseUrl = baseUrl;
  }

  /** Makes a service account with a token, and a contact point that signs its calls. */
  async open(): Promise<void> {
    const { id } = await this.#post<{ id: number }>('/api/serviceaccounts', { name: this.#name, role: 'Viewer' });
    this.#undo.push(() => this.#request.delete(`/api/serviceaccounts/${id}`));
    const { key } = await this.#post<{ key: string }>(`/api/serviceaccounts/${id}/tokens`, { name: this.#name });
    const { uid } = await this.#post<{ uid: string }>('/api/v1/provisioning/contact-points', {
      name: this.#name,
      type: 'webhook',
      disableResolveMessage: true,
      settings: {
        url: `${this.#baseUrl}${RESOURCES}/alerts`,
        httpMethod: 'POST',
        authorization_scheme: 'Bearer',
        authorization_credentials: key,
        hmacConfig: {
          secret: CONTACT_POINT_SECRET,
          header: 'X-Grafana-Alerting-Signature',
          timestampHeader: 'X-Presage-Timestamp',
        },
      },
    });
    this.#undo.push(() => this.#request.delete(`/api/v1/provisioning/contact-points/${uid}`));
  }

  /** Makes an alert rule that fires as soon as it is evaluated, and tells nobody but the contact point. */
  async fire({ title, labels, annotations }: FiringRule): Promise<void> {
    const folder = await this.#post<{ uid: string }>('/api/folders', { title: this.#name });
    this.#undo.push(() => this.#request.delete(`/api/folders/${folder.uid}?forceDeleteRules=true`));
    const data = [
      {
        refId: 'A',
        datasourceUid: '__expr__',
        relativeTimeRange: { from: 600, to: 0 },
        model: { refId: 'A', type: 'math', expression: '91.5' },
      },
    ];
    const rule = {
      title,
      folderUID: folder.uid,
      ruleGroup: this.#name,
      condition: 'A',
      data,
      for: '0s',
      noDataState: 'OK',
      execErrState: 'Error',
      labels,
      annotations,
      notification_settings: { receiver: this.#name, group_wait: '1s' },
    };
    const response = await this.#request.put(
      `/api/v1/provisioning/folder/${folder.uid}/rule-groups/${encodeURIComponent(this.#name)}`,
      { data: { title: this.#name, folderUid: folder.uid, interval: EVALUATE_EVERY_S, rules: [rule] } }
    );
    expect(response.status(), await response.text()).toBe(200);
  }

  /** Takes everything away again, the newest first. */
  async close(): Promise<void> {
    for (const undo of this.#undo.toReversed()) {
      await undo();
    }
  }

  async #post<Answer>(path: string, data: object): Promise<Answer> {
    // Without this header what comes by the provisioning API could not be taken away by it where files provision too.
    const response = await this.#request.post(path, { data, headers: { 'X-Disable-Provenance': 'true' } });
    expect(response.ok(), `${path}: ${await response.text()}`).toBe(true);
    return (await response.json()) as Answer;
  }
}
