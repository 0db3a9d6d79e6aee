// Widths in the query editor, in Grafana's units of 8 px: one for all, so that the fields line up.

export const LABEL_WIDTH = 14;

export const CONTROL_WIDTH = 20;
