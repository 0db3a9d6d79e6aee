/** Grafana's basic roles, weakest first. */
export const ROLES = ['Viewer', 'Editor', 'Admin'] as const;

export type Role = (typeof ROLES)[number];

/** A signed-in person, as Grafana names them in each request. */
export interface Person {
  readonly login: string;
  readonly name: string;
  readonly role: Role;
}
