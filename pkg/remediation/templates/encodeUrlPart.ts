/** Percent-encodes all but the unreserved characters of RFC 3986; half a surrogate pair becomes U+FFFD. */
export function encodeUrlPart(value: string): string {
  const wellFormed = new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(value));
  return encodeURIComponent(wellFormed).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  );
}
