import { MODEL_NAMES } from '../../pkg/models/ModelName';
import { MODEL_CHOICES } from './modelChoices';

describe('MODEL_CHOICES', () => {
  test('offers every model once, the automatic choice first', () => {
    const [first, ...others] = MODEL_CHOICES.map(({ value }) => value);

    expect(first).toBe('auto');
    expect(others.toSorted()).toEqual(MODEL_NAMES.toSorted());
  });

  test('keeps a family together, and tells of every model when to take it', () => {
    const groups = MODEL_CHOICES.map(({ group }) => group);

    expect(groups.filter((group, i) => groups.indexOf(group) !== i && groups[i - 1] !== group)).toEqual([]);
    expect(MODEL_CHOICES.every(({ description = '' }) => description.length > 0)).toBe(true);
  });
});
