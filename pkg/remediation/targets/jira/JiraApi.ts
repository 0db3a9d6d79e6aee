import { z } from 'zod';
import type { PreparedRequest } from '../../../store/records/DeliveryRecord';
import { getRequest } from '../shared/getRequest';
import { readJson } from '../shared/readJson';
import { requireHeaderSecret } from '../shared/requireHeaderSecret';
import { systemUrl } from '../shared/systemUrl';
import { tokenHeaders } from '../shared/tokenHeaders';
import { withHeaders } from '../shared/withHeaders';
import type { KindContext, SecretField } from '../TargetKind';
import type { JiraSettings } from './jiraSettings';

export const JIRA_TOKEN: SecretField = {
  key: 'token',
  label: 'Token',
  description: "API token (Cloud), or the account's password or personal access token (Server and Data Center).",
  isRequired: true,
};

const foundSchema = z.object({ issues: z.array(z.object({ key: z.string() })) });

/** Addresses and questions of Jira: REST API version 3 of Cloud, version 2 of Server and Data Center. */
export class JiraApi {
  readonly #settings: JiraSettings;

  constructor(settings: JiraSettings) {
    this.#settings = settings;
  }

  get isCloud(): boolean {
    return this.#settings.edition === 'cloud';
  }

  url(segments: readonly string[], query?: Readonly<Record<string, string>>): string {
    return systemUrl(this.#settings.url, ['rest', 'api', this.isCloud ? '3' : '2', ...segments], query);
  }

  /** @param token the secret, or dots in its place */
  withToken(request: PreparedRequest, token: string): PreparedRequest {
    const { user } = this.#settings;
    const authentication = user === '' ? 'bearer' : 'basic';
    return withHeaders(request, tokenHeaders({ authentication, user, tokenHeader: '' }, token));
  }

  /** @throws {SecretMissingError | InvalidSecretError} */
  authorised(request: PreparedRequest, context: KindContext): PreparedRequest {
    return this.withToken(request, requireHeaderSecret(context, JIRA_TOKEN));
  }

  /**
   * The key of the issue that has a label, where there is one that Jira's search knows of.
   * @throws {TargetRefusedError | UnexpectedAnswerError}
   */
  async findByLabel(label: string, context: KindContext): Promise<string | undefined> {
    const path = this.isCloud ? ['search', 'jql'] : ['search'];
    const query = { jql: `labels = "${label}"`, maxResults: '1', fields: 'key' };
    const request = this.authorised(getRequest(this.url(path, query)), context);
    const { issues } = await readJson('Jira', request, foundSchema, context);
    return issues[0]?.key;
  }
}
