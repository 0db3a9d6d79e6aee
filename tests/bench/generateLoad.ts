const STEP_MS = 300_000;
const DAY_STEPS = 288;
const START_MS = Date.UTC(2026, 4, 12);

/**
 * The CSV of one made-up server's load: 5-minute values with a day's and a week's season, a trend and noise; the same
 * at every run, and different for each index.
 */
export function generateLoad(index: number, points: number): string {
  const random = pseudoRandom(index + 1);
  const [base, day, week, trend, noise] = [
    50 + 100 * random(),
    5 + 20 * random(),
    10 * random(),
    0.01 * (random() - 0.5),
    5 * random(),
  ];
  const rows = Array.from({ length: points }, (_, step) => {
    const angle = (2 * Math.PI * step) / DAY_STEPS;
    const rest = noise * (random() + random() + random() - 1.5);
    const value = base + day * Math.sin(angle) + week * Math.sin(angle / 7) + trend * step + rest;
    return `server-${index},${new Date(START_MS + step * STEP_MS).toISOString()},${value.toFixed(4)}\n`;
  });
  return rows.join('');
}

/** A linear congruential generator of numbers from 0 to 1 (Press et al., "Numerical Recipes", 1992). */
function pseudoRandom(seed: number): () => number {
  let state = seed;
  const next = (): number => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
  // Seeds next to each other start alike.
  next();
  next();
  return next;
}
