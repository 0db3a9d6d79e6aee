import type { SqlPart, SqlValue } from '../Sql';
import { SqlitePart } from './SqlitePart';
import { SqliteRows } from './SqliteRows';

const ENDS_WITH_SET = /\bSET\s*$/i;

/** The statement that a tagged template says: parts become its text, and all else its parameters. */
export function joinTemplate(texts: TemplateStringsArray, inserted: ReadonlyArray<SqlValue | SqlPart>): SqlitePart {
  let text = texts[0] ?? '';
  const values: SqlValue[] = [];
  inserted.forEach((each, index) => {
    const part = toPart(each, text);
    text += part.text + texts[index + 1];
    values.push(...part.values);
  });
  return new SqlitePart(text, values);
}

function toPart(inserted: SqlValue | SqlPart, textBefore: string): SqlitePart {
  if (inserted instanceof SqlitePart) {
    return inserted;
  }
  if (inserted instanceof SqliteRows) {
    return ENDS_WITH_SET.test(textBefore) ? inserted.toSet() : inserted.toInsert();
  }
  if (typeof inserted === 'object' && inserted !== null) {
    throw new TypeError('An object can stand in a statement only as rows or as a list.');
  }
  return new SqlitePart('?', [inserted]);
}
