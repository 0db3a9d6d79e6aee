import { displayText } from '../shared/displayText';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A value that can mention nobody and link nowhere (Slack API, "Formatting text for app surfaces", "Escaping text"). */
export function escapeMrkdwn(value: string): string {
  return displayText(value).replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);
}
