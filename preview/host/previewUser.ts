import { type Role, ROLES } from '../../pkg/store/records/Person';

/** The one person there is; the preview has no log-in. */
export const previewUser = { id: 1, login: 'preview', name: 'Preview', email: 'preview@localhost' };

/** The cookie that the page's menu keeps the person's role in. */
export const ROLE_COOKIE = 'presage-preview-role';

export type PreviewPerson = typeof previewUser & { readonly role: Role };

/** Who asks: the person with the role that was chosen on the page, Admin where none was. */
export function personOf(request: Bun.BunRequest): PreviewPerson {
  const chosen = request.cookies.get(ROLE_COOKIE);
  return { ...previewUser, role: ROLES.find((role) => role === chosen) ?? 'Admin' };
}
