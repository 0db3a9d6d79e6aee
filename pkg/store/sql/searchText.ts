/** Text in which, and with which, is searched whatever the case; the same in every database. */
export function searchText(...parts: ReadonlyArray<string | undefined>): string {
  return (
    parts
      .filter((part) => part !== undefined)
      .join('\n')
      .toLowerCase()
      // PostgreSQL's texts can't hold it.
      .replaceAll('\0', ' ')
  );
}
