import { expect, test } from 'bun:test';
import { holdOpen } from './holdOpen';

test.each<{ samples: number; held: number[] }>([
  { samples: 0, held: [0, 1, 0, 0, 1, 1, 0, 0] },
  { samples: 1, held: [0, 1, 1, 0, 1, 1, 1, 0] },
  { samples: 5, held: [0, 1, 1, 1, 1, 1, 1, 1] },
])('an alarm stays open for $samples samples more', ({ samples, held }) => {
  expect([...holdOpen(Uint8Array.of(0, 1, 0, 0, 1, 1, 0, 0), samples)]).toEqual(held);
});
