/** The models a user may name; `auto` chooses among them. */
export const MODEL_NAMES = ['seasonal-naive', 'theta', 'arima'] as const;

export type ModelName = (typeof MODEL_NAMES)[number];
