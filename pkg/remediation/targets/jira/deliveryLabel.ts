/** The label by which a second attempt finds the issue of the first; nothing in it means anything to JQL. */
export function deliveryLabel(deliveryId: string): string {
  return `presage-${deliveryId.replace(/[^\w-]/g, '-')}`;
}
