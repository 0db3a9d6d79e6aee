/** The one person there is; the preview has no log-in. */
export const previewUser = { id: 1, login: 'preview', name: 'Preview', email: 'preview@localhost', role: 'Admin' };
