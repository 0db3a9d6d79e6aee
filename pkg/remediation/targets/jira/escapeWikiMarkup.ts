import { displayText } from '../shared/displayText';

/** A value that mentions nobody, links nowhere and starts no macro (Jira Server, "Text Formatting Notation Help"). */
export function escapeWikiMarkup(value: string): string {
  return displayText(value).replace(/[\\[\]{}!|~^]/g, (character) => `\\${character}`);
}
