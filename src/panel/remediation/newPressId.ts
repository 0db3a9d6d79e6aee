const BYTES = 16;

/** An id that no other press has; made without `crypto.randomUUID`, which pages served by plain HTTP lack. */
export function newPressId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(BYTES)), (byte) => byte.toString(16).padStart(2, '0')).join(
    ''
  );
}
