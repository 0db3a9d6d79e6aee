/** The value of the header `Authorization` for a user and a password (RFC 7617, in UTF-8). */
export function basicAuthorisation(user: string, password: string): string {
  const bytes = new TextEncoder().encode(`${user}:${password}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}
