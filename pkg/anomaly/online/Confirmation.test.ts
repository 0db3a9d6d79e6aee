import { describe, expect, test } from 'bun:test';
import { Confirmation } from './Confirmation';

describe('Confirmation', () => {
  test.each([
    ['one alone', 'x....', '.....'],
    ['two in a row', '.xx..', '..x..'],
    ['two of three', '.x.x.', '...x.'],
    ['two of four', 'x..x.', '.....'],
    ['many, and not the calm ones between', 'xxx.xx', '.xx.xx'],
    ['every third only', 'x..x..x', '.......'],
  ])('of suspicions, %s: %s is confirmed at %s', (_, suspicions, confirmed) => {
    const confirmation = new Confirmation();

    expect([...suspicions].map((point) => (confirmation.add(point === 'x') ? 'x' : '.')).join('')).toBe(confirmed);
  });

  test('needs two new ones after a reset', () => {
    const confirmation = new Confirmation();
    confirmation.add(true);
    confirmation.reset();

    expect([true, true].map((suspicion) => confirmation.add(suspicion))).toEqual([false, true]);
  });
});
