import { describe, expect, test } from 'bun:test';
import { SuddenMove } from './SuddenMove';

/** Goes up and down by one, and stands at 0 afterwards. */
const zigzag = (points: number): number[] => Array.from({ length: points }, (_, i) => (i + points + 1) % 2);

/** Rises from 0 to 0.9 by steps of 0.1 and falls at once. */
const sawtooth = (points: number): number[] => Array.from({ length: points }, (_, i) => (i % 10) / 10);

function judgeAll(move: SuddenMove, values: readonly number[], isNormal = false): number[] {
  return values.map((value) => move.judge(value, isNormal));
}

function learntMove(values: readonly number[]): SuddenMove {
  const move = new SuddenMove();
  judgeAll(move, values);
  return move;
}

describe('SuddenMove', () => {
  test('finds no move of a series sudden that moves as ever', () => {
    expect(judgeAll(new SuddenMove(), zigzag(1_000))).toEqual(new Array(1_000).fill(0));
    expect(judgeAll(new SuddenMove(), sawtooth(1_000))).toEqual(new Array(1_000).fill(0));
  });

  test.each<[string, number[], number[]]>([
    ['a rise', [3], [1]],
    ['a fall', [-3], [-1]],
    ['no rise that is hardly larger', [1.7], [0]],
    ['no fall that is hardly larger', [-1.7], [0]],
    ['a rise in several steps, none of them large', [1, 2, 3], [0, 0, 1]],
    ['a fall in several steps, none of them large', [1, 0, -1, -2], [0, 0, 0, -1]],
    ['a spike, and not the way back', [9, 0], [1, 0]],
    ['a spike of two points, and not the way back', [9, 9, 1], [1, 1, 0]],
    ['a plateau, and the way back from it', [9, 9, 9, 9, 0], [1, 1, 0, 0, -1]],
  ])('after moves by one, finds %s: %p is %p', (_, values, sudden) => {
    expect(judgeAll(learntMove(zigzag(300)), values)).toEqual(sudden);
  });

  test('compares rises with rises and falls with falls', () => {
    const rising = sawtooth(306);
    const falling = rising.map((value) => -value);

    expect(judgeAll(learntMove(rising), [1])).toEqual([1]);
    expect(judgeAll(learntMove(rising), [0])).toEqual([0]);
    expect(judgeAll(learntMove(falling), [-1])).toEqual([-1]);
    expect(judgeAll(learntMove(falling), [0])).toEqual([0]);
  });

  test('says nothing of a series that never moved', () => {
    expect(judgeAll(learntMove(new Array<number>(1_000).fill(0)), [50])).toEqual([0]);
  });

  test.each([
    [199, 0],
    [200, 1],
  ])('after %i moves and the one judged, the extreme is %p', (moves, sudden) => {
    expect(judgeAll(learntMove(zigzag(moves + 1)), [50])).toEqual([sudden]);
  });

  describe.each([1, -1])('in direction %i', (direction) => {
    const towards = (values: readonly number[]): number[] => values.map((value) => direction * value);

    test('does not let one fault hide the next, and learns what recurs little by little', () => {
      const move = learntMove(towards(zigzag(300)));
      expect(judgeAll(move, towards([9, 0, ...zigzag(10), 9]))).toEqual([
        direction,
        ...new Array<number>(11).fill(0),
        direction,
      ]);

      let faults = 2;
      while (judgeAll(move, towards([0, ...zigzag(199), 9])).includes(direction)) {
        faults++;
        expect(faults).toBeLessThan(100);
      }
      // 1.08 to this power, times 1.75, reaches 9; what was learnt fades a little meanwhile.
      const growths = Math.ceil(Math.log(9 / 1.75) / Math.log(1.08));
      expect(Math.abs(faults - growths)).toBeLessThanOrEqual(3);
    });

    test('learns at once, up and down, what a person called normal', () => {
      const move = learntMove(towards(zigzag(300)));
      judgeAll(move, towards([9]), true);
      judgeAll(move, towards([9, 9, 9, 9]));

      expect(judgeAll(move, towards([0, 0, 0, 0, 9]))).toEqual([0, 0, 0, 0, 0]);
      expect(judgeAll(move, towards([30]))).toEqual([direction]);
    });

    test('forgets large moves of long ago', () => {
      const values = zigzag(300);
      values[50] = 9;
      values.push(...zigzag(1_000));
      expect(judgeAll(learntMove(towards(values)), towards([9]))).toEqual([0]);

      values.push(...zigzag(60_000));

      expect(judgeAll(learntMove(towards(values)), towards([9]))).toEqual([direction]);
    });
  });

  test('compares nothing across a gap', () => {
    const move = learntMove(zigzag(300));
    move.interrupt();

    expect(judgeAll(move, [50, 50, 51, 50, 55])).toEqual([0, 0, 0, 0, 1]);
  });

  test('learns anew how a series moves that is another one', () => {
    const move = learntMove(zigzag(300));
    move.relearn();
    expect(judgeAll(move, [9, 0, 9, 0, 9, 0])).toEqual([0, 0, 0, 0, 0, 0]);

    judgeAll(move, zigzag(300));

    expect(judgeAll(move, [9])).toEqual([0]);
    expect(judgeAll(move, [40])).toEqual([1]);
  });
});
