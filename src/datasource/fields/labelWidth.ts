/** Width of every label in the query editor, in Grafana's units of 8 px, so that the fields line up. */
export const LABEL_WIDTH = 12;
