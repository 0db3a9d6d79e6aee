import type { Ink } from '../countInk';

/** The first colour of Grafana's classic palette: that of a panel's first series. */
export const FIRST_GREEN: Ink = { red: 115, green: 191, blue: 105 };
