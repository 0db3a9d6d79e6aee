import { previewUser } from './previewUser';

/**
 * Grafana's answer to "what may this user do", for the one user there is, who may query every data source.
 * @returns permissions by user id; empty where the user isn't known
 */
export function permissionsOf(url: URL): Record<string, Record<string, string[]>> {
  const login = url.searchParams.get('userLogin');
  if (login !== previewUser.login) {
    return {};
  }
  return { '1': { 'datasources:query': ['datasources:*'] } };
}
