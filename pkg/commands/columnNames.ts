/** Names in lower case of the columns that a header may have. */
export const TIME_COLUMNS = ['ds', 'timestamp', 'time', 'datetime', 'date'];
export const VALUE_COLUMNS = ['y', 'value'];
export const ID_COLUMN = 'unique_id';
