import { basicAuthorisation } from './basicAuthorisation';
import { SECRET_DOTS } from './secretDots';

/** How a token is sent. */
export interface Authentication {
  readonly authentication: 'none' | 'bearer' | 'basic' | 'header';
  /** Of basic authentication. */
  readonly user: string;
  /** Of the authentication "header". */
  readonly tokenHeader: string;
}

/** The headers that hold a token; with dots in its place where these are given. */
export function tokenHeaders(how: Authentication, token: string): Record<string, string> {
  switch (how.authentication) {
    case 'none':
      return {};
    case 'bearer':
      return { authorization: `Bearer ${token}` };
    case 'basic':
      return { authorization: token === SECRET_DOTS ? `Basic ${SECRET_DOTS}` : basicAuthorisation(how.user, token) };
    case 'header':
      return { [how.tokenHeader.toLowerCase()]: token };
  }
}
