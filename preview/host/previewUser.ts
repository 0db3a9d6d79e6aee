/** The one person there is; the preview has no log-in. */
export const previewUser = { login: 'preview', name: 'Preview', email: 'preview@localhost', role: 'Admin' };
