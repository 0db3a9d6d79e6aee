import { describe, expect, test } from 'bun:test';
import { fieldDisplayName } from './fieldDisplayName';
import type { NumberField } from './Frame';

describe('fieldDisplayName', () => {
  test.each([
    [{ config: { displayName: 'mine', displayNameFromDS: 'source' } }, 'mine'],
    [{ config: { displayName: '', displayNameFromDS: 'source' } }, 'source'],
    [{ name: 'cpu' }, 'cpu'],
    [{}, 'the frame'],
  ])('%j is called %s', (field, expected) => {
    expect(fieldDisplayName({ name: 'the frame', fields: [] }, numberField(field))).toBe(expected);
  });

  test.each([
    [{ labels: { __name__: 'node_load1' } }, 'node_load1'],
    [{}, 'Value'],
  ])('without a frame name %j is called %s', (field, expected) => {
    expect(fieldDisplayName({ fields: [] }, numberField(field))).toBe(expected);
  });
});

function numberField(overrides: Partial<NumberField>): NumberField {
  return { name: 'Value', type: 'number', values: Float64Array.of(1), ...overrides };
}
