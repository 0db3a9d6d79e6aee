import { fillText } from '../../templates/fillText';
import type { ActionValues } from '../../templates/ActionValues';
import { displayText } from '../shared/displayText';
import { getRequest } from '../shared/getRequest';
import { jsonRequest } from '../shared/jsonRequest';
import { SECRET_DOTS } from '../shared/secretDots';
import { shorten } from '../shared/shorten';
import type { TargetKind } from '../TargetKind';
import { deliveryLabel } from './deliveryLabel';
import { documentOf } from './documentOf';
import { escapeWikiMarkup } from './escapeWikiMarkup';
import { type JiraAction, jiraActionSchema } from './jiraAction';
import { JIRA_TOKEN, JiraApi } from './JiraApi';
import { JIRA_ACTION_FORM, JIRA_SETTINGS_FORM } from './jiraForms';
import { type JiraSettings, jiraSettingsSchema } from './jiraSettings';

const MOST_SUMMARY = 255;
const MOST_DESCRIPTION = 30_000;

/** A long value must not push the rest of the description out. */
const MOST_VALUE = 2_000;

/**
 * Issues (Jira Cloud platform REST API v3 and Jira Data Center REST API v2, "Create issue"). Jira has no idempotency key:
 * each attempt first looks for an issue with the delivery's label, and only reads it where there is one.
 */
export const jira: TargetKind<JiraSettings, JiraAction> = {
  kind: 'jira',
  label: 'Jira',
  description: 'Creates an issue.',
  settings: jiraSettingsSchema,
  action: jiraActionSchema,
  addressSetting: 'url',
  settingsForm: JIRA_SETTINGS_FORM,
  actionForm: JIRA_ACTION_FORM,
  secrets: [JIRA_TOKEN],
  testAction: { operation: 'look' },

  async prepare(settings, action, values) {
    const api = new JiraApi(settings);
    const request =
      action.operation === 'look'
        ? getRequest(api.url(['myself']))
        : jsonRequest('POST', api.url(['issue']), { fields: fieldsOf(settings, action, values, api.isCloud) });
    return api.withToken(request, SECRET_DOTS);
  },

  async authorise(request, settings, deliveryId, context) {
    const api = new JiraApi(settings);
    const created = request.method === 'GET' ? undefined : await api.findByLabel(deliveryLabel(deliveryId), context);
    return api.authorised(created === undefined ? request : getRequest(api.url(['issue', created])), context);
  },
};

function fieldsOf(
  { project }: JiraSettings,
  action: Extract<JiraAction, { operation: 'create' }>,
  values: ActionValues,
  isCloud: boolean
): object {
  const { issueType, summary, description, priority, labels } = action;
  const escape = isCloud ? displayText : escapeWikiMarkup;
  const filled = fillText(description, values, (value) => escape(shorten(value, MOST_VALUE)));
  const text = shorten(filled, MOST_DESCRIPTION);
  return {
    project: { key: project },
    issuetype: { name: issueType },
    summary: shorten(displayText(fillText(summary, values, displayText)), MOST_SUMMARY),
    description: isCloud ? documentOf(text) : text,
    labels: ['presage', deliveryLabel(values.id), ...labels],
    ...(priority === '' ? {} : { priority: { name: priority } }),
  };
}
