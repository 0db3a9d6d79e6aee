import { MissingSubjectError } from './errors/MissingSubjectError';

/**
 * What is acted on, named by some labels: the value of a single one, else all of them as `job=api, zone=b`.
 * @param names of the labels that make the subject
 * @throws {MissingSubjectError} where one of them is absent
 */
export function subjectOf(labels: Readonly<Record<string, string>>, names: readonly string[]): string {
  const values = names.map((name) => {
    const value = labels[name];
    if (value === undefined || value === '') {
      throw new MissingSubjectError(name, Object.keys(labels));
    }
    return value;
  });
  const [only] = values;
  return values.length === 1 && only !== undefined
    ? only
    : names.map((name, index) => `${name}=${values[index]}`).join(', ');
}
